// The questions of one resident, made from the calculator's own description of its fields.

import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./types.js").FieldAnswers} FieldAnswers */
/** @typedef {import("./types.js").Resident} Resident */
/** @typedef {import("./types.js").ResidentResult["fejl"]} Mistakes */

/**
 * A group of fields, and how mistakes are shown beside them; `change` gets {navn} or {svar} at every key.
 * @param {Resident} resident
 * @param {Field[]} fields
 * @param {(changes: Partial<Resident>) => void} change
 * @param {() => void} remove
 * @param {() => void} close
 */
export function editor(resident, fields, change, remove, close) {
  const answers = { ...resident.svar };
  const name = el("input", {
    type: "text",
    id: "hnh-r-navn",
    value: resident.navn,
    maxLength: 60,
    data: { fokus: "ret-navn" },
  });
  name.addEventListener("input", () => change({ navn: name.value }));
  const groups = fields.map((field) => ({ field, ...group(field, answers, put) }));

  /**
   * @param {Field} field
   * @param {string} value
   */
  function put(field, value) {
    if (value) answers[field.navn] = value;
    else delete answers[field.navn];
    showRelevant();
    change({ svar: { ...answers } });
  }

  function showRelevant() {
    for (const { field, element } of groups) {
      const when = field.vises_naar;
      element.hidden = when !== null && !when.vaerdier.includes(answers[when.felt] ?? standard(fields, when.felt));
    }
  }

  /** @param {Mistakes} mistakes */
  function showErrors(mistakes) {
    for (const { field, tell } of groups) tell(mistakes.find(({ felt }) => felt === field.navn)?.besked ?? "");
  }

  showRelevant();
  const element = el(
    "div",
    { className: "sn-form sn-hnh-editor", role: "group", "aria-label": `Svar for ${resident.navn}` },
    el("p", { className: "sn-hjaelp", textContent: "Svar, som om du var borgeren." }),
    el("div", { className: "sn-felt" }, el("label", { htmlFor: "hnh-r-navn", textContent: "Navn på listen" }), name),
    ...groups.map(({ element }) => element),
    el("div", { className: "sn-handlinger" }, button("Luk", close), button("Fjern borger", remove)),
  );
  return { element, showErrors };
}

/**
 * @param {Field[]} fields
 * @param {string} name
 */
function standard(fields, name) {
  return fields.find((field) => field.navn === name)?.standard ?? "";
}

/**
 * @param {Field} field
 * @param {FieldAnswers} answers
 * @param {(field: Field, value: string) => void} put
 */
function group(field, answers, put) {
  const id = `hnh-r-${field.navn}`;
  const input = field.valgmuligheder.length ? choices(field, id, answers) : text(field, id, answers);
  input.dataset.fokus = `ret-${field.navn}`;
  input.addEventListener("input", () => put(field, input.value.trim()));
  input.setAttribute("aria-describedby", `${id}-fejl`);
  const problem = el("p", { className: "sn-feltfejl", id: `${id}-fejl`, hidden: true });
  const label = el("label", { htmlFor: id, textContent: field.etiket });
  /** @param {string} mistake */
  const tell = (mistake) => {
    problem.textContent = mistake;
    problem.hidden = !mistake;
    input.setAttribute("aria-invalid", String(Boolean(mistake)));
  };
  return { element: el("div", { className: "sn-felt" }, label, input, problem), tell };
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldAnswers} answers
 */
function choices(field, id, answers) {
  const list = el("select", { id });
  const chosen = answers[field.navn] ?? field.standard ?? "";
  list.append(el("option", { value: "", textContent: "Ikke valgt" }));
  for (const choice of field.valgmuligheder) {
    list.append(el("option", { value: choice.id, textContent: choice.etiket, selected: choice.id === chosen }));
  }
  return list;
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldAnswers} answers
 */
function text(field, id, answers) {
  return el("input", {
    id,
    type: "text",
    inputMode: field.type === "talliste" ? "text" : "decimal",
    autocomplete: "off",
    value: answers[field.navn] ?? field.standard ?? "",
  });
}
