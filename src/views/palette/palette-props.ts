/** What the search over everything needs of what it stands in. */
export interface PaletteProps {
  typed: string;
  onType: (typed: string) => void;
  /** Closes it, before anything else happens. */
  onLeave: () => void;
}
