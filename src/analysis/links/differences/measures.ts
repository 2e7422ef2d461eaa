/** What a number measures, and how many of the dimension's own unit one of it is. */
export interface Measure {
  dimension: string;
  factor: number;
}

/** A dimension a line, its own unit first; "3:feet foot" is a unit's factor and its words. */
const TABLE = `
metres 1:metre|metres|meter|meters|m 1000:kilometre|kilometres|kilometer|kilometers|km|kms 0.01:centimetre|centimetres|centimeter|centimeters|cm 0.001:millimetre|millimetres|millimeter|millimeters|mm 1609.3:mile|miles|mi 0.3048:foot|feet|ft 0.0254:inch|inches 0.9144:yard|yards 1852:nautical-mile|nautical-miles
kilograms 1:kilogram|kilograms|kilo|kilos|kg 1000:tonne|tonnes|ton|tons 0.001:gram|grams 0.4536:pound|pounds|lb|lbs 0.02835:ounce|ounces
hectares 1:hectare|hectares|ha 0.4047:acre|acres 100:square-kilometre|square-kilometres|square-kilometer|square-kilometers 259:square-mile|square-miles
litres 1:litre|litres|liter|liters 3.785:gallon|gallons 159:barrel|barrels
days 1:day|days 7:week|weeks 30.4:month|months 365:year|years 0.041667:hour|hours 0.000694:minute|minutes 0.00001157:second|seconds 3652:decade|decades
watts 1:watt|watts 1000:kilowatt|kilowatts 1000000:megawatt|megawatts|mw 1000000000:gigawatt|gigawatts|gw
`;

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [dimension = '', ...units] = line.split(' ');
      return units.flatMap((unit) => {
        const [factor = '1', words = ''] = unit.split(':');
        return words.split('|').map((word) => [word, { dimension, factor: Number(factor) }] as const);
      });
    }),
);

/** The measure that a unit's word names, "square" and "nautical" joined to it by a hyphen; null for any other word. */
export const readMeasure = (unit: string): Measure | null => MEASURES.get(unit) ?? null;

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ dollar: '$', euro: '€', pound: '£', yen: '¥', rupee: '₹' }).flatMap(([name, sign]) => [
    [name, sign] as const,
    [`${name}s`, sign] as const,
  ]),
);

/** The sign of the currency that a word names. "Pounds" weigh, too: the caller decides. */
export const readCurrency = (word: string): string | null => CURRENCIES.get(word) ?? null;
