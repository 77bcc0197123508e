/** A quotation that may be shown: a short word or a token of the language, as parsers and engines quote names. */
const SAFE_QUOTATION = /(['`])(?:[A-Za-z_$]{1,15}|[<>/{}()[\];:,.=|&!?*+-]{1,5})\1(?![\w'"`])/y;

/**
 * The first line of what a parser or a program says of its failure, up to the first quotation of the source: that may
 * hold a secret, and nobody has masked it.
 */
export function withoutQuotations(message: string): string {
  const line = message.split(/[\r\n\u2028\u2029]/, 1)[0] ?? '';
  let index = 0;
  while (index < line.length) {
    SAFE_QUOTATION.lastIndex = index;
    const quotation = SAFE_QUOTATION.exec(line);
    if (quotation) index += quotation[0].length;
    // An apostrophe inside of a word (`can't`) quotes nothing.
    else if (/["'`]/.test(line.charAt(index)) && !/^\w'\w/.test(line.slice(index - 1, index + 2))) break;
    else index++;
  }
  return index < line.length ? `${line.slice(0, index)}…` : line;
}

/** A text on one line that cannot steer a terminal: names of files and of variables come from whoever wrote the code. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** `1 problem`, `2 problems`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
