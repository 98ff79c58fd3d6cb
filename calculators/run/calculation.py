"""One finished calculation: what pages, notes and the JSON contract are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.data.facts import Sats
from calculators.data.notices import Uoverensstemmelse
from calculators.questions.answers import Svar, som_linjer
from calculators.results.contract import Beregner
from calculators.results.diagram import Diagram
from calculators.results.trace import Trin
from calculators.run.earlier_figures import OlderFigures
from calculators.run.other_rule import OtherRule
from calculators.text.units import maskintekst

FORMAT = 1
# More reservations than these at once are read by nobody; page and note set the rest apart.
SHOWN = 5


@dataclass(frozen=True)
class Udregning:
    """The answer to one call. `vaerdier` are the results, or `svar` and its details when there is no amount.

    `givne` are the answers, whoever gave them (`oplyst`). `forbehold` stand with the most important first. `noter` are
    the contradictions that concern the answer; their texts stand in `forbehold` too. `naboer` are what the other
    municipalities would answer; None is not worked out yet. `brugt` are the sourced figures that were read, each once.
    `lov` is the law used in this calculation; `overskrift` leads up to the main value, or stands alone when there is
    none.
    `gamle` is what it rests on that is older than its year, `naermeste` the answer of the nearest day that has one,
    where this day has no rate, and `anden` the same case by the rule that came after or was before.
    """

    beregner: Beregner
    kommune: str | None
    dato: date
    datasaet: str
    vaerdier: Mapping[str, Decimal | str | None]
    forbehold: tuple[str, ...]
    givne: Svar = field(default_factory=lambda: Svar({}), repr=False)
    trin: tuple[Trin, ...] = ()
    noter: tuple[Uoverensstemmelse, ...] = ()
    tegning: Diagram | None = field(default=None, repr=False)
    brugt: tuple[Sats, ...] = field(default=(), repr=False)
    lov: tuple[str, ...] = ()
    overskrift: str = ""
    naboer: tuple[str, ...] | None = ()
    gamle: tuple[OlderFigures, ...] = ()
    naermeste: "Udregning | None" = field(default=None, repr=False)
    anden: OtherRule | None = field(default=None, repr=False)

    @property
    def svar(self) -> str | None:
        """`ingen-sats`, `erstattet`, `ikke-i-kommunen` or `kan-ikke-regnes`; None when there is a result."""
        svar = self.vaerdier.get("svar")
        return None if svar is None else str(svar)

    @property
    def vist(self) -> "Udregning":
        """The calculation whose amount and steps are shown: its own, or where it has none the nearest day's."""
        return self.naermeste or self

    @property
    def egne_forbehold(self) -> tuple[str, ...]:
        """The reservations that are no contradiction: those have their own place."""
        noter = {note.tekst for note in self.noter}
        return tuple(tekst for tekst in self.forbehold if tekst not in noter)

    @property
    def til_listen(self) -> tuple[str, ...]:
        """The reservations for the list below the steps: those of what is shown too, and not what stands on top."""
        oeverst = {et.forbehold for et in self.vist.gamle}
        alle = dict.fromkeys((*self.egne_forbehold, *self.vist.egne_forbehold))
        return tuple(tekst for tekst in alle if tekst not in oeverst)

    @property
    def indtastet(self) -> tuple[tuple[str, str], ...]:
        """The answers in words, as pairs of label and text."""
        return som_linjer(self.beregner.felter, self.givne)

    def kontrakt(self) -> dict[str, Any]:
        """The calculation as in the JSON contract of the command line and the pages."""
        enheder = {felt.navn: felt.enhed for felt in self.beregner.resultater}
        return {
            "format": FORMAT,
            "beregner": self.beregner.id,
            "kommune": self.kommune,
            "dato": self.dato.isoformat(),
            "resultat": {
                navn: None if vaerdi is None else maskintekst(vaerdi, enheder.get(navn))
                for navn, vaerdi in self.vaerdier.items()
            },
            "trin": [trin.som_dict() for trin in self.trin],
            "forbehold": list(self.forbehold),
            "uoverensstemmelser": [note.id for note in self.noter],
            "naboer": list(self.naboer or ()),
            "datasaet": self.datasaet,
        }
