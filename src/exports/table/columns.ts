/** What the cells of a column hold; `boolean` ones say "yes" or "no". An empty cell is a value that is not known. */
export type CellType = 'string' | 'integer' | 'boolean' | 'date';

export interface Column<Row> {
  /** What stands in it, as a sentence without its full stop. */
  about: string;
  type: CellType;
  toCell: (record: Row) => string;
}

/** The columns of a table by their names, in order. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

export const column = <Row>(
  about: string,
  toCell: (record: Row) => string,
  type: CellType = 'string',
): Column<Row> => ({ about, type, toCell });

/** A table that says of itself what it holds, and how it hangs together with the others of its story. */
export interface Table<Row> {
  name: string;
  title: string;
  about: string;
  columns: Columns<Row>;
  /** The columns that no two lines have alike; none are empty. */
  primaryKey: readonly string[];
  /** Columns whose cells stand in a column of another table. */
  references: readonly { column: string; table: string; of: string }[];
}
