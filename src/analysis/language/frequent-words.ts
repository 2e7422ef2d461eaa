/**
 * The most frequent words of languages that are written in one alphabet with others: articles, prepositions, pronouns
 * and forms of "be" and "have", as they stand in running text. Written down for this program; what several languages
 * share counts for less (`detect-language.ts`), so that of neighbours the words that part them come last in a line.
 */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  // Latin
  en: 'the of and to that for it with as his by are this have from they which not but were had been has will would said its who more than when about he at be after their if we you or there what all one could she him her in is was on an',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde sei sagte ich wir hatte kann gegen vom unter können',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son ont aux cette mais comme été leur elle ses être deux même nous ou sa après selon dont fait entre vous sans était également a depuis',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante según fue es son ha había han ser',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois sem mesmo aos são segundo disse',
  it: 'di che e la il un per non una in sono del con della si da nel alla le i come anche più lo ha dei al ma delle gli nella questo dal essere loro suo ai è degli ed stato tra dopo sua su se dalla quando perché era cui hanno sulla',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit ze door over naar hij heeft hebben wordt wel meer zich worden deze was werd haar tot zal kan geen die zo dit onder tegen ik',
  af: 'wees alle sulke enige kan die van het en in is nie dat wat te vir met sy op om hy een aan as ook word was deur na sal kan hulle maar daar nog meer hierdie moet ek ons by uit aangesien oor wees haar tussen',
  sv: 'och att det som en på är av för med den till inte har de ett om var han i men från så kan när efter vid säger under ska också sig mot nu eller blev hade skulle mycket varit dem sin vi jag år denna detta',
  da: 'og i at det er en til på som med for den af ikke de der har et var om han men fra vil kan blev efter sig ved også nu hvor eller over hun mod kun være siger mere når havde skal ud op meget blevet jeg deres hvad bliver enhver uden mellem nogen sådan dette denne disse hans under hvis andre dem man',
  no: 'å noe gjennom sammen være hver noen bli både og i det er på som en til av for at med har de ikke den et om var han men fra seg vil kan etter ble også ved nå hvor eller over hun mot bare være sier mer når hadde skal ut opp mye blitt jeg deres hva ifølge blir enhver uten mellom noen slik dette denne disse hans under hvis andre dem man',
  is: 'og að í á er sem það við til um en með fyrir ekki var af hann var frá þar hefur því eru þeirra verið hún þess eftir sé hafi þetta hefði segir vera verður',
  fi: 'ja on ei että se oli ovat mutta myös kun hän ole tai sen kuin joka mukaan jo niin vain olisi kanssa hänen sekä jos ollut voi sitä vuoden mitä nyt mikä siitä sanoo heidän jotka tämä koska olla jokaisella ilman kaikki muun tulee kuitenkin noin tämän mukaan ovat toisen sitten',
  et: 'ja on ei et see oli kui ka aga ta mis ning oma kes selle nii või siis seda veel olid järgi tema väga peale need pärast juba selleks kuid üle poolt igal tal iga peab olla ilma ega tuleb mida kõik ole teiste ajal',
  hu: 'a az és hogy nem is egy ez volt de meg csak már vagy azt el mint még ha ki majd után szerint van lesz volna amely lehet ezt között pedig kell sem minden aki ezek arra által',
  pl: 'w i na z się do nie że jest to o po jak dla od za przez ale są oraz tym który co już ma czy tego być było był ich także tylko które jego przed była może tej będzie ze pod podczas roku',
  cs: 'a v se na je že s z do o to i k za by ve pro po od jako ale jsou které která který podle jeho jsem také být při už bude byl bylo byla nebo však není aby až má jen jeho ze',
  sk: 'a v sa na je že s z do o to aj k za by vo pre po od ako ale sú ktoré ktorá ktorý podľa jeho som tiež byť pri už bude bol bolo bola alebo však nie aby až má len jeho zo',
  sl: 'in je v na se da za so z pa po ki bi ne tudi kot ni pri od do bo iz ali še sem je bil bila lahko že med kar pred zaradi svoje bilo samo več ima vsak vsakdo pravico katero kateri brez ter njegove vseh mora',
  hr: 'i u je na se da za su od s ne to a o što koji kao iz će bi do koja ili te po nije ali biti koje bio njegov prema sve bila bilo samo nakon između kako također više zbog tijekom godine rekao tko uvjeti ima svoje svako svaki pravo nitko netko uz sa njegove drugih',
  sr: 'i u je na se da za su od sa ne to a o što koji kao iz će bi do koja ili po nije ali biti koje bio prema sve bila bilo samo nakon između kako takođe više zbog tokom godine rekao ko ima svoje svako svaki pravo niko neko uslovi uz njegove drugih posle',
  ro: 'de în și la a cu pe că un o din este care nu pentru se mai să au ce fost prin sau după al ale lui dar fi sunt lor ca va era între sa această aceste fără despre doar într astfel',
  sq: 'të e në dhe për i me një se që nga është u ka më ishte janë por ky kjo pas do kanë tij duke nuk si nën apo sipas edhe',
  tr: 've bir bu için de da ile olarak daha olan çok en gibi kadar sonra var ancak o ise olduğunu tarafından ne ya her değil göre oldu ki veya etti söyledi dedi nin',
  az: 'və bir bu üçün ilə də da ki olan daha sonra çox kimi deyil onun edib edir isə olaraq bildirib həmin qədər görə var hər o',
  lt: 'ir kad yra į su iš tai buvo jis kaip apie bet o dėl ar per taip pat nuo po jo tik savo šis ne už jau iki jie prie kurie metų bus turi jų būti',
  lv: 'un ir ar uz no kas ka par bija to tas arī bet viņš pēc lai kā vai gada savu ne jau līdz pie tika būs šo kura viņa tiek tā nav',
  ca: 'de la que i el en a les els per un una amb del és no al es va més com ha són dels pel seu aquest aquesta però han també entre molt sobre ser seva fins quan altres això havia segons',
  gl: 'de a que e o do da en un unha os para con as non no na por se dos das máis como ao foi súa seu pola polo é ou tamén á entre ata nos ser moi esta este onde aos desde segundo teñen',
  eu: 'eta da du ez bat dira ere izan zuen dute zen baina beste egin dio hau hori edo baino arte dela duten egiten batean bere guztiak gehiago izango dituzte',
  cy: 'yn y a i o ac ei ar ym mae yr wedi am gan bod nid eu ond oedd fod hyn neu fel i’r o’r hefyd sydd un mewn ni hynny',
  ga: 'an na agus a ar i go is le do sé ní tá bhí ag ach sin mar gur ó seo nó as sa leis don den iad siad sí nach féin',
  id: 'yang dan di dengan untuk dari ini dalam pada tidak itu akan adalah ke juga oleh mereka telah karena ada bisa sebagai tersebut atau lebih saat sudah kata bahwa para kepada dia tahun harus serta setiap orang hak secara sama lain negara tanpa dapat seperti antara baik nya',
  ms: 'yang dan di dengan untuk dari ini dalam pada tidak itu akan adalah ke juga oleh mereka telah kerana ada boleh sebagai tersebut atau lebih ketika sudah kata bahawa para kepada beliau tahun perlu serta iaitu setiap orang hak secara sama lain negara tanpa dapat seperti antara baik mana satu hendaklah',
  tl: 'ng sa ang na mga at ay ni para hindi si kung may din mula kanyang nang ito niya o siya bilang ito dahil kanilang ayon pero isang',
  sw: 'ya na wa kwa ni katika za la cha kuwa ili hiyo kama huo yake huyo bila au baada wake lakini hilo zake watu pia kwamba alisema hao kila mtu',
  vi: 'và của là có được trong cho các với không một những này người đã về để khi từ đến tại cũng như vào ra ông theo năm sẽ trên bị đó nhưng',
  eo: 'la de kaj en al estas ne por kiu li ke kun tiu ĝi kiel pri sed oni sur aŭ ili estis el per ankaŭ pli aliaj ĉiu rajtas lia',
  // Cyrillic
  ru: 'и в не на что с по как это к из у за от о но для до так его же все или была был было они при он если их уже также после быть чтобы только со во которые который об этом году лет более сказал',
  uk: 'і в не на що з та до у за як це від по про є його для але їх або також після при які який бути було була був щоб та ще вже він року коли має цього під між ми зі',
  be: 'і ў не на што з да па як гэта за ад пра але яго для іх таксама пасля якія які быць было была быў каб ён яшчэ ужо год мае якой у паводле калі кожны ці або пры ва гэтым усе права чалавек якога',
  bg: 'на и да се от за в е с по че не са като до при си ще това той или след но който които която беше има към бе още също само през между във със била бил те всеки неговата както тези този тази всички може бъде няма които право трябва човек',
  sr_cyrl:
    'и у је на се да за су од са не то а о што који као из ће би до која или по није али бити које био према све била било само након између како такође више због током године рекао ко има своје свако право нико',
  mk: 'на и да се од во за е со не по ќе што ги го дека како до при тоа или кои која кој беше има но бил им му ја сите само меѓу',
  kk: 'және мен бұл үшін деп бір болып да де үшін осы бар ол болды оның екі көп қазақстан туралы барлық адам құқығы',
  // Arabic
  ar: 'في من على أن إلى عن التي مع هذا الذي هذه كان ما قد لا بين بعد كما أو ذلك هو لم و حيث خلال إن قال وقال وفي وقد كل غير منذ قبل عند أي ولا',
  fa: 'و در به از که این را با است برای آن شده یک هم بر تا خود می اما کرد شد بود او کند گفت ها نیز پس هر یا باید دارد آنها های اند وی',
  ur: 'کے کی میں ہے کا اور سے کو نے پر کہ ہیں اس ہو یہ بھی ایک گیا کر تھا نہیں جو ان کہا ہے۔ کیا تک تھے دیا وہ لیے ساتھ',
  // Devanagari
  hi: 'के की में है का और से को ने पर कि हैं यह भी एक हो कर इस नहीं था जो ही गया किया लिए तो कहा वह रहा साथ बाद तक थे',
  mr: 'आहे आणि या च्या ते व हे की त्या होते नाही हा असे एक म्हणून केले त्यांनी आहेत तर ही किंवा असून करण्यात मध्ये झाली',
  ne: 'छ र को मा ले भएको छन् पनि गर्ने यो हो लागि गरेको एक थियो हुने गर्न भने तथा वा हरू प्रत्येक',
};
