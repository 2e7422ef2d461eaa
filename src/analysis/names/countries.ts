/**
 * Countries by hand: name and other names | adjectives and people | capital. Small ones whose adjective is
 * never met in the news are left without. Ambiguous given names (Jordan, Georgia) are told apart by context.
 */
const TABLE = `Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra||
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Belize||Belmopan
Benin||Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde||Praia
Central African Republic||Bangui
Chad|Chadian|N’Djamena
Chile|Chilean|Santiago
China,People’s Republic of China|Chinese|Beijing
Colombia|Colombian|Bogota
Comoros||
Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|San Jose
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish,Dane|Copenhagen
Djibouti||
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,West Germany,East Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|Greenlandic|Nuuk
Grenada||
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hong Kong|Hongkonger|
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast,Cote d’Ivoire,Côte d’Ivoire|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho||Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg||
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Monaco||
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Yangon
Namibia|Namibian|Windhoek
Nepal|Nepali,Nepalese|Kathmandu
Netherlands,Holland|Dutch|Amsterdam,The Hague
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea,DPRK|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian|Skopje
Northern Ireland|Northern Irish|Belfast
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine,Palestinian Territories|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea||Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Philippine,Filipino,Filipina|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Puerto Rican|San Juan
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Scotland|Scottish,Scot|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian|Ljubljana
Solomon Islands||Honiara
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria,Cape Town
South Korea,Republic of Korea|South Korean,Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Tibet|Tibetan|Lhasa
Togo|Togolese|Lome
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|
Tunisia|Tunisian|Tunis
Turkey,Türkiye|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi,Dubai
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton|London
England|English|
Wales|Welsh|Cardiff
United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Washington DC,Washington D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||
Vatican,Vatican City,Holy See|Vatican|
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare`;

/** Other places that stand bare in the news: states of the USA, regions, large cities. */
const OTHERS =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia,Africa,Asia,Europe,Antarctica,North America,South America,Latin America,Central America,Middle East,Western Europe,Eastern Europe,Central Asia,Southeast Asia,South East Asia,Arctic,Balkans,Caribbean,Crimea,Gaza,Gaza Strip,West Bank,Golan Heights,Kashmir,Kurdistan,Chechnya,Siberia,Catalonia,Bavaria,Persian Gulf,Mediterranean,Black Sea,Red Sea,South China Sea,Atlantic,Pacific,New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,Dallas,San Francisco,San Diego,Seattle,Boston,Detroit,Denver,Miami,Atlanta,Las Vegas,New Orleans,Baltimore,Toronto,Montreal,Vancouver,Sydney,Melbourne,Shanghai,Guangzhou,Shenzhen,Wuhan,Mumbai,Kolkata,Karachi,Lahore,Istanbul,Tel Aviv,Aleppo,Mosul,Geneva,Zurich,Munich,Frankfurt,Hamburg,Milan,Barcelona,Lyon,Strasbourg,Manchester,Liverpool,Glasgow,Osaka,Hiroshima,Johannesburg,Lagos,Rio de Janeiro,Sao Paulo,Guantanamo,Guantanamo Bay,Wall Street,Silicon Valley,Capitol Hill,Manhattan,Brooklyn,Hollywood';

const ABBREVIATED =
  'N.H.=New Hampshire,N.J.=New Jersey,N.M.=New Mexico,N.Y.=New York,N.C.=North Carolina,N.D.=North Dakota,S.C.=South Carolina,S.D.=South Dakota,R.I.=Rhode Island,D.C.=District of Columbia,L.A.=Los Angeles,Ala=Alabama,Ariz=Arizona,Ark=Arkansas,Calif=California,Colo=Colorado,Conn=Connecticut,Fla=Florida,Kan=Kansas,Ky=Kentucky,Mich=Michigan,Minn=Minnesota,Mont=Montana,Neb=Nebraska,Nev=Nevada,Okla=Oklahoma,Tenn=Tennessee,Tex=Texas,Va=Virginia,Vt=Vermont,Wis=Wisconsin,Wyo=Wyoming,NYC=New York City';

/** Every known place by its names in lower case, with straight apostrophes; the value is its usual name. */
export const PLACES = new Map<string, string>();
/** Adjectives and words for a people, singular and plural, in lower case; the value is the country. */
export const DEMONYMS = new Map<string, string>();

for (const row of TABLE.split('\n')) {
  const [names = '', demonyms = '', capitals = ''] = row.split('|');
  const [country = ''] = names.split(',');
  for (const name of names.split(',')) PLACES.set(placeKey(name), country);
  for (const name of capitals.split(',')) if (name) PLACES.set(placeKey(name), name);
  for (const name of demonyms.split(',')) {
    if (!name) continue;
    DEMONYMS.set(name.toLowerCase(), country);
    if (!/(?:sh|ch|ese|ss|s)$/u.test(name)) DEMONYMS.set(`${name.toLowerCase()}s`, country);
  }
}
/** The first words of those of two words: "north", "costa". */
export const DEMONYM_OPENERS: ReadonlySet<string> = new Set(
  [...DEMONYMS.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);
for (const name of OTHERS.split(',')) PLACES.set(placeKey(name), name);

for (const pair of ABBREVIATED.split(',')) {
  const [short = '', name = ''] = pair.split('=');
  PLACES.set(placeKey(short), name);
}

/** The form in which `PLACES` is asked. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** How many words from `from` on are a known place, the longest first, and which; null for none. */
export function placeAt(words: { text: string }[], from: number): { length: number; place: string } | null {
  for (const length of [3, 2, 1]) {
    const place = PLACES.get(
      placeKey(
        words
          .slice(from, from + length)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    if (place !== undefined && words.length >= from + length) return { length, place };
  }
  return null;
}
