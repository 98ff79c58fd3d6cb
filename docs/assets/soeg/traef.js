// One result as a list item: what kind it is, its title as the link, a line about it and the sections that fit.

const KINDS = {
  ydelse: "Ydelse",
  beregner: "Beregner",
  sted: "Sted",
  pakke: "Pakke",
  lov: "Lov",
  ord: "Ord",
  retningslinje: "Retningslinje",
  uoverensstemmelse: "Uoverensstemmelse",
  side: "Side",
};

/** The item of a post; every text is put in as text, never as HTML. */
export function resultItem({ title, slags, hos, lov, kort, address, sections }) {
  const item = element("li", "sn-traef-en");
  const link = element("a", "sn-traef-titel", title);
  link.href = address;
  const kind = slags === "retningslinje" && hos ? hos : KINDS[slags];
  const about = [kind, slags === "retningslinje" ? null : hos, lov].filter(Boolean).join(" · ");
  item.append(link, element("p", "sn-traef-om", about));
  if (kort) item.append(element("p", "sn-traef-kort", kort));
  if (sections.length) item.append(sectionLine(sections));
  return item;
}

function sectionLine(sections) {
  const line = element("p", "sn-traef-afsnit", "Afsnit: ");
  sections.forEach(({ title, address }, at) => {
    const link = element("a", "", title);
    link.href = address;
    line.append(at ? " · " : "", link);
  });
  return line;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
