/** The middle one of some numbers. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The numbers between which the middle half lies. */
export function quartiles(numbers) {
  return [quantile(numbers, 0.25), quantile(numbers, 0.75)];
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
