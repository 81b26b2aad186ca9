/** Which rows of a list are wanted. */
export interface Portion {
  skip: number;
  limit: number;
}
