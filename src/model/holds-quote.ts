/** Whether a text has those words, whatever quotation marks and blanks either of them is written with. */
export function holdsQuote(text: string, quote: string): boolean {
  return plain(text).includes(plain(quote));
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}
