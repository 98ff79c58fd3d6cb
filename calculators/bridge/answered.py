"""What is answered over the bridge; scripts/declarations.py tells the browser's scripts the same."""

from typing import NotRequired, TypedDict


class Mistake(TypedDict):
    """A mistake of the reader: the field, empty for all of them, and a sentence."""

    felt: str
    besked: str


class Mistakes(TypedDict):
    """The answer to a question that cannot be answered as it stands."""

    fejl: list[Mistake]


class Unexpected(TypedDict):
    """The answer where our own program fails: a sentence for the reader."""

    unexpected: str


class Lacking(TypedDict):
    """The answer to a question that rests on municipalities whose figures are not here yet: their names by id."""

    mangler: dict[str, str]


class Source(TypedDict):
    """Where a figure stands; `linje` is a number, or “12-14”."""

    dokument: str
    linje: int | str | None
    afsnit: str | None


class Step(TypedDict):
    """A step of the calculation, in words with the numbers put in."""

    navn: str
    formel: str
    vaerdi: str
    enhed: str | None
    kilde: Source | None


class Contract(TypedDict):
    """The result as in the JSON contract of the command line."""

    format: int
    beregner: str
    kommune: str | None
    dato: str
    resultat: dict[str, str | None]
    trin: list[Step]
    forbehold: list[str]
    uoverensstemmelser: list[str]
    naboer: list[str]
    datasaet: str


class ChangedFigure(TypedDict):
    """A figure that is not what it was when the link was made; null where it was not used."""

    betegnelse: str
    da: str | None
    nu: str | None


class Changed(TypedDict):
    """What differs from the answer that a link was made for."""

    besked: str
    da: str | None
    nu: str | None
    tal: list[ChangedFigure]


class CalculateAnswer(TypedDict):
    """The result: as data, as HTML and as a note; `ics` is a calendar file, where the answer is a day."""

    kontrakt: Contract
    html: str
    tekst: str
    fejl: list[Mistake]
    ics: NotRequired[str]
    aendret: NotRequired[Changed]


class Trace(TypedDict):
    """What a link to a case carries of its own answer: a hash of all, the main result, and the figures used."""

    data: str
    svar: str
    tal: str


class ExtrasAnswer(TypedDict):
    """What was asked for and nothing else."""

    fejl: list[Mistake]
    tekst: NotRequired[str]
    csv: NotRequired[str]
    spor: NotRequired[Trace]
    kvittering: NotRequired[str]


class Differing(TypedDict):
    """A result or a figure that is another now; null is none then, or none now."""

    navn: str
    foer: str | None
    nu: str | None


class RepeatAnswer(TypedDict):
    """What a receipt comes to now: in words, and each result and figure that differs.

    `html` is the calculation of today; null where its answers cannot be read today.
    """

    fejl: list[Mistake]
    samme: bool
    hel: bool
    samme_udgave: bool
    saetninger: list[str]
    resultater: list[Differing]
    tal: list[Differing]
    beregner: str
    titel: str
    kommune: str | None
    dato: str
    regnet: str | None
    html: str | None


class RowResult(TypedDict):
    """A row calculated: values in the order of the calculator's results, numbers of `tekster`, years of the figures."""

    vaerdier: list[str | None]
    forbehold: list[int]
    uoverensstemmelser: list[str]
    aar: list[int]


class RowWithoutAmount(TypedDict):
    """A row whose answer is no amount, and why."""

    svar: str
    forbehold: list[int]


class RowMistakes(TypedDict):
    """A row that cannot be calculated as it stands: pairs of field and sentence."""

    fejl: list[tuple[str, str]]


class Row(TypedDict):
    """A row on each of the dates, or with each of the rates.

    With two, `forskel` is how much more the first gives, for each result, and `samme_tal` that both rest on the very
    same figures.
    """

    svar: list[RowResult | RowWithoutAmount | RowMistakes]
    forskel: NotRequired[list[str | None] | None]
    samme_tal: NotRequired[bool]


class ManyAnswer(TypedDict):
    """The rows in the order asked, with the texts that are said of several of them."""

    datasaet: str
    tekster: list[str]
    raekker: list[Row]


class CaseFileCalculation(TypedDict):
    """A calculation of a case file: what it is called, where and when, its answers and results as label and text."""

    beregner: str
    titel: str
    grundlag: str
    svar: list[tuple[str, str]]
    resultat: list[tuple[str, str]]
    ingen: bool


class CaseFileColumn(TypedDict):
    """One of the cases."""

    navn: str
    beregninger: list[CaseFileCalculation]


class CaseFileDifference(TypedDict):
    """What is not the same in the two cases; `forskel` is how much more the second has, or empty."""

    titel: str
    navn: str
    foer: str
    efter: str
    forskel: str
    resultat: bool


class CaseFileAnswer(TypedDict):
    """A case file calculated: each case, what differs where there are two, the note, and the short hash of it all."""

    navn: str
    tiltale: str
    kolonner: list[CaseFileColumn]
    forskelle: list[CaseFileDifference] | None
    notat: str
    data: str
    fejl: list[Mistake]


class CasesAnswer(TypedDict):
    """For each row the names and texts that a link to it holds."""

    sager: list[list[tuple[str, str]]]
