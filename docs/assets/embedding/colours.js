// Colours that whoever shows us on their page may choose: only such that can be read, and nothing but colours.

/** What each scheme is drawn with where nobody chooses; the same as in parts/tokens.css. */
const SCHEMES = {
  default: { background: "#ffffff", weakText: "#515c59" },
  slate: { background: "#141b1a", weakText: "#b0bcb8" },
};
const COLOUR = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
// WCAG 2.2, 1.4.3.
const LEAST_CONTRAST = 4.5;

/** @typedef {keyof typeof SCHEMES} Scheme */

/**
 * The colour as #rrggbb; null for whatever else is written.
 * @param {string | null | undefined} written
 */
export function colour(written) {
  const [, digits] = COLOUR.exec(written?.trim() ?? "") ?? [];
  if (!digits) return null;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `#${six.toLowerCase()}`;
}

/**
 * The colours of links and buttons (`accent`) and of the ground, as far as they were chosen and can be read.
 * @param {Scheme} scheme
 * @param {string | null | undefined} accent
 * @param {string | null | undefined} background
 */
export function readable(scheme, accent, background) {
  const own = SCHEMES[scheme];
  const wanted = colour(background);
  const ground = wanted && contrast(wanted, own.weakText) >= LEAST_CONTRAST ? wanted : null;
  const chosen = colour(accent);
  // The accent is both text on the ground and the ground of a button's text, which has the scheme's own ground colour.
  const grounds = [own.background, ground ?? own.background];
  const seen = chosen && grounds.every((each) => contrast(chosen, each) >= LEAST_CONTRAST);
  return { accent: seen ? chosen : null, background: ground };
}

/**
 * The ratio of contrast between two colours #rrggbb, from 1 to 21 (WCAG 2.2).
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
