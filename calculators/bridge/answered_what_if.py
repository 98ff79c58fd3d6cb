"""What is answered to moved rates; scripts/declarations.py tells the browser's scripts the same."""

from typing import Literal, TypedDict

from calculators.bridge.answered import Mistake

Direction = Literal["bedre", "vaerre", "uaendret", "uden"]


class Slider(TypedDict):
    """How far a figure can be dragged, and in what steps."""

    mindst: str
    hoejst: str
    skridt: str


class Figure(TypedDict):
    """A figure that the calculation may rest on: a number, both ends of a range, or words that cannot be moved."""

    noegle: str
    betegnelse: str
    enhed: str
    hvem: Literal["kommunen", "loven"]
    nu_tekst: str
    nu: list[str]
    skydere: list[Slider]
    note: str | None
    kilde: str
    adresse: str | None


class FiguresAnswer(TypedDict):
    """The figures that a reader may have others in the place of, all of them numbers."""

    tal: list[Figure]


class Choice(TypedDict):
    """An answer that may be chosen."""

    id: str
    etiket: str


class ShownWhen(TypedDict):
    """The answer that makes another question be asked."""

    felt: str
    vaerdier: list[str]


class RowColumn(TypedDict):
    """A question that each row of a list answers."""

    navn: str
    etiket: str
    type: str
    enhed: str | None


class Field(TypedDict):
    """A question of a calculator."""

    navn: str
    etiket: str
    type: str
    hjaelp: str
    enhed: str | None
    valgmuligheder: list[Choice]
    mindst: str | None
    hoejst: str | None
    standard: str | None
    eksempel: str | None
    vises_naar: ShownWhen | None
    i_stedet_for: str | None
    paakraevet: bool
    gentages: bool
    med_bilag: bool
    kommunens: list[str]
    fold: str
    raekkenavn: str
    kolonner: list[RowColumn]


class NamedChoice(TypedDict):
    """A result or a question to choose by its name."""

    navn: str
    etiket: str


class Resident(TypedDict):
    """A resident: the name, how many there are, blank for an example, and the answers as typed."""

    navn: str
    antal: str
    svar: dict[str, str]


class Compared(TypedDict):
    """A resident's result now and then; `besked` says why there is none."""

    nu: str | None
    forslag: str | None
    forskel: str | None
    forskel_tekst: str
    retning: Direction
    besked: str
    fejl: list[Mistake]


class Effect(TypedDict):
    """What the proposal means, as a heading and sentences."""

    navn: str
    tekster: list[str]


class Sum(TypedDict):
    """All residents together, by month, by year, or once."""

    periode: str
    nu: str
    forslag: str
    forskel: str


class Directions(TypedDict):
    """What to call the ways a result may go."""

    bedre: str
    vaerre: str
    uaendret: str


class Largest(TypedDict):
    """The rows that gain and lose most, by their numbers."""

    bedre: int | None
    vaerre: int | None


class Total(TypedDict):
    """What the proposal comes to; `eksempler` while the reader has not said how many residents there are."""

    bedre: int
    vaerre: int
    uaendret: int
    personer: int
    eksempler: bool
    kaldes: str
    uden: int
    overskrift: str
    ord: Directions
    virkninger: list[Effect]
    summer: list[Sum]
    stoerste: Largest


class Spread(TypedDict):
    """How many residents change by how much."""

    tekst: str
    antal: int
    retning: Direction


class Curves(TypedDict):
    """One resident's result against one answer, drawn and as a table."""

    svg: str | None
    tekst: str
    x: str
    y: str
    tabel: list[list[str]]
    akse: str
    vist: int
    aksevalg: list[NamedChoice]


class Moved(TypedDict):
    """A figure moved, by the reader or because another was."""

    betegnelse: str
    nu: str
    forslag: str
    kilde: str
    foelger: bool
    tankeeksperiment: bool


class Contradiction(TypedDict):
    """Where sources contradict each other."""

    titel: str
    tekst: str


class Files(TypedDict):
    """What can be taken away as spreadsheets."""

    borgere: str
    resultat: str


class ScenarioLine(TypedDict):
    """A value of a scenario with its unit."""

    navn: str
    vaerdi: str
    enhed: str


class ScenarioColumn(TypedDict):
    """A scenario by its name; `besked` is why it has no values, or what to mind."""

    navn: str
    besked: str
    raekker: list[ScenarioLine]


class ScenarioCell(TypedDict):
    """A value, and whether it is another than today's."""

    tekst: str
    anderledes: bool


class ScenarioRow(TypedDict):
    """One figure, effect or resident in every column."""

    slags: Literal["tal", "virkning", "borger"]
    navn: str
    enhed: str
    celler: list[ScenarioCell]


class ScenariosAnswer(TypedDict):
    """Today and the scenarios side by side, and the same as a file."""

    fejl: list[Mistake]
    kolonner: list[ScenarioColumn]
    raekker: list[ScenarioRow]
    csv: str


class WhatIfAnswer(TypedDict):
    """What moved rates come to for the residents."""

    fejl: list[Mistake]
    titel: str
    satser: list[Figure]
    felter: list[Field]
    maal: str
    maalvalg: list[NamedChoice]
    maal_etiket: str
    enhed: str
    virkning: Literal["udbetales", "egenbetaling", "raadighed", "tilbage", "ydelse"]
    borgeren: Literal["betaler", "faar"]
    borgere: list[Resident]
    opdigtede: list[Resident]
    raekker: list[Compared]
    ialt: Total
    fordeling: list[Spread]
    kurver: Curves | None
    aendringer: list[Moved]
    forslag: str
    advarsler: list[str]
    noter: list[Contradiction]
    forbehold: list[str]
    csv: Files
    datasaet: str


class PaperTable(TypedDict):
    """A table of a paper for a workbook, where numbers are numbers, and the same as CSV."""

    navn: str
    overskrifter: list[str]
    raekker: list[list[str | int | float | None]]
    csv: str


class PaperAnswer(TypedDict):
    """A paper for a meeting: to print, as the parts of a document for Word by their names, and as tables."""

    fejl: list[Mistake]
    navn: str
    titel: str
    html: str
    dele: dict[str, str]
    tabeller: list[PaperTable]
