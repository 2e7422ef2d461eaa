import type {
  ArticleStructure,
  ArticleTitle,
  DateMention,
  Entity,
  NameMention,
  Quotation,
  RejectedQuotation,
} from './annotations.ts';
import type { Publication } from './publication-annotations.ts';

/** What is found in one article: its own annotations, before it is read beside others. */
export interface ArticleAnalysis extends ArticleStructure {
  id: string;
  title: ArticleTitle;
  /** As supplied. Their country may tell 3 April from 4 March. */
  outlet: string | null;
  url: string | null;
  published: Publication | null;
  names: NameMention[];
  entities: Entity[];
  quotations: Quotation[];
  notQuotations: RejectedQuotation[];
  dates: DateMention[];
}
