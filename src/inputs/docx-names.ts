/** Short names for the namespaces of Word documents, by how they end: the strict kind has others than the usual. */
export const wordNames = {
  '/wordprocessingml/2006/main': 'w',
  '/wordprocessingml/main': 'w',
  '/markup-compatibility/2006': 'mc'
}
