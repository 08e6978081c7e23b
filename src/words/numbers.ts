/** Numbers written in letters, whole and in order. Data only. */
export const numberWords = `
  dozen eight eighteen eighteenth eighth eighty eleven eleventh fifteen fifteenth fifth fifty
  first five forty four fourteen fourteenth fourth half hundred hundreds nine nineteen nineteenth
  ninety ninth once one second seven seventeen seventeenth seventh seventy six sixteen sixteenth
  sixth sixty ten tenth third thirteen thirteenth thirty thousand thousands three twelfth twelve
  twenty twice two
`
  .trim()
  .split(/\s+/)
