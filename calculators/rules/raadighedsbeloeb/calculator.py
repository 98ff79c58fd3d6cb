"""The least a resident of a temporary place (SEL § 107) keeps each month.

The law fixes no amount, so everything here rests on the municipality's own standard.
"""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.shared.raadighed.amounts import Raadighed, raadighed
from calculators.rules.shared.raadighed.facts import MIDLERTIDIGT
from calculators.rules.shared.raadighed.fields import felter, kommunens_felter
from calculators.rules.shared.raadighed.steps import no_column, possible_steps, raadighed_reservations, raadighed_steps

ASSESSMENT = vurdering(
    "Kommunen fastsætter din egenbetaling efter en konkret og individuel vurdering. "
    "Rådighedsbeløbet er det mindste, du skal have tilbage. Beregningen er vejledende."
)


class Raadighedsbeloeb(Beregner):
    """Food, pocket money and a supplement for each child."""

    id = "raadighedsbeloeb"
    titel = "Rådighedsbeløb i et midlertidigt botilbud"
    spoergsmaal = "Hvor meget skal der være tilbage at leve for i et botilbud?"
    ydelse = "rådighedsbeløb"
    lovgrundlag = ("SEL § 107",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven fastsætter ikke beløbet. Det gør den enkelte kommune, så spørg din kommune."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"gruppe": "foertidspensionist", "antal_boern": "1", "kost_indgaar": "nej"}
    )
    eksempel_dato = "2023-06-01"
    fakta = MIDLERTIDIGT.facts
    felter = (*kommunens_felter(), *felter())
    resultater = (
        Resultatfelt(
            "raadighedsbeloeb_md",
            "Dit rådighedsbeløb",
            "kr/md",
            spaend=("raadighedsbeloeb_mindst_md", "raadighedsbeloeb_hoejst_md"),
            virkning=Virkning("raadighed"),
        ),
        Resultatfelt("raadighedsbeloeb_mindst_md", "Laveste rådighedsbeløb i tabellen", "kr/md"),
        Resultatfelt("raadighedsbeloeb_hoejst_md", "Højeste rådighedsbeløb i tabellen", "kr/md"),
    )

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The amount left each month; its two ends where the table has no column for the reader."""
        return _results(raadighed(svar, satser, MIDLERTIDIGT))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The amount left each month after paying for the stay.

        Units:  kr/md, whole kroner as the figures of the standard.
        Law:    SEL § 107; the law fixes no amount, so the municipality decides it.
        Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
        """
        mulige = raadighed(svar, satser, MIDLERTIDIGT)
        efter_loven = (et.adresse for et in satser.ydelser.values() if et.lovgrundlag[0] in self.lovgrundlag)
        return Resultat(
            _results(mulige),
            (*possible_steps(mulige), *raadighed_steps(mulige[0])),
            (*no_column(svar, mulige), *raadighed_reservations(mulige[0]), ASSESSMENT),
            ydelser=tuple(efter_loven),
        )


def _results(mulige: tuple[Raadighed, ...]) -> dict[str, Decimal | str | None]:
    lav, hoej = (mulige[0].md, mulige[-1].md) if len(mulige) > 1 else (None, None)
    return {"raadighedsbeloeb_md": mulige[0].md, "raadighedsbeloeb_mindst_md": lav, "raadighedsbeloeb_hoejst_md": hoej}
