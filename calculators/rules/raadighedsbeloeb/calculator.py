"""The least a resident of a temporary place (SEL § 107) keeps each month.

The law fixes no amount, so everything here rests on the municipality's own standard.
"""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat
from calculators.rules.shared.raadighed import MIDLERTIDIGT, Ids, felter, opgoer

ASSESSMENT = vurdering(
    "Kommunen fastsætter din egenbetaling efter en konkret og individuel vurdering. "
    "Rådighedsbeløbet er det mindste, du skal have tilbage. Beregningen er vejledende."
)


class Raadighedsbeloeb(Beregner):
    """Food, pocket money and a supplement for each child."""

    id = "raadighedsbeloeb"
    titel = "Rådighedsbeløb i et midlertidigt botilbud"
    ydelse = "rådighedsbeløb"
    lovgrundlag = ("SEL § 107",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven fastsætter ikke beløbet. Det gør den enkelte kommune, så spørg din kommune."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"gruppe": "foertidspensionist", "antal_boern": "1", "kost_indgaar": "nej"}
    )
    eksempel_dato = "2023-06-01"
    fakta = Ids(MIDLERTIDIGT).alle
    felter = felter()
    resultater = (Resultatfelt("raadighedsbeloeb_md", "Dit rådighedsbeløb", "kr/md"),)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The amount left each month after paying for the stay.

        Units:  kr/md, whole kroner as the figures of the standard.
        Law:    SEL § 107; the law fixes no amount, so the municipality decides it.
        Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
        """
        raadighed = opgoer(svar, satser)
        efter_loven = (et.adresse for et in satser.ydelser.values() if et.lovgrundlag[0] in self.lovgrundlag)
        return Resultat(
            {"raadighedsbeloeb_md": raadighed.md},
            raadighed.trin,
            (*raadighed.forbehold, ASSESSMENT),
            ydelser=tuple(efter_loven),
        )
