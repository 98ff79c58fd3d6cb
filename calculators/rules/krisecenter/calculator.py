"""SEL §§ 109 and 110: payment by the døgn at a crisis centre, a herberg or a forsorgshjem."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.krisecenter.amounts import LAPSES, MAY_PAY_LESS, PAYS, PAYS_NOT, Betaling, betaling
from calculators.rules.krisecenter.facts import FAKTA, LAWS, YDELSESFAKTA, addresses, read_facts
from calculators.rules.krisecenter.fields import CRISIS, FIELDS
from calculators.rules.krisecenter.steps import reservations, trace

PAID = Virkning(
    "egenbetaling", "Staten betaler en del af det, et herberg koster kommunen. Den del er ikke trukket fra."
)


class Egenbetaling109110(Beregner):
    """The rate of law for each døgn; what may be reduced is shown and not decided."""

    id = "egenbetaling-109-110"
    titel = "Egenbetaling på krisecenter og forsorgshjem"
    spoergsmaal = "Hvad koster det at bo på krisecenter eller herberg?"
    ydelse = "egenbetaling på krisecenter og forsorgshjem"
    lovgrundlag = ("SEL § 109", "SEL § 110")
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"botilbud": CRISIS, "doegn": "45", "har_indtaegt": "ja", "beholder_bolig": "nej"}
    )
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("egenbetaling", "Din egenbetaling", "kr", virkning=PAID),
        Resultatfelt("pr_doegn", "Sats for hvert døgn", "kr/døgn", virkning=PAID),
        Resultatfelt("fuld_betaling", "Betaling uden nedsættelse", "kr"),
        Resultatfelt("forud_hoejst", "Det kan du højst betale forud", "kr"),
        Resultatfelt(
            "vurdering",
            "Kommunens vurdering",
            None,
            MappingProxyType(
                {
                    PAYS: "betalingen skal betales, hvis kommunen ikke bestemmer andet",
                    MAY_PAY_LESS: "betalingen kan blive sat ned eller falde bort, fordi du beholder din bolig",
                    PAYS_NOT: "som udgangspunkt ingen betaling, fordi du beholder din bolig",
                    LAPSES: "betalingen falder bort, fordi du ingen indtægt har",
                }
            ),
        ),
    )

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The paragraph of the place."""
        return (LAWS[svar.valg("botilbud")],)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The payment for the stay, and what can be paid ahead."""
        return _results(betaling(svar, read_facts(svar, satser)))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The payment for the stay, and what can be paid ahead.

        Units:  egenbetaling in kr for the whole stay; the rate has whole øre, so nothing is rounded.
        Law:    BEK 1244/2017 §§ 2 and 4; the rates are dated facts and are not chained from year to year.
        Errors: ManglendeSats when the rate of the day is not known.
        """
        botilbud = svar.valg("botilbud")
        fundet = betaling(svar, read_facts(svar, satser))
        return Resultat(
            vaerdier=_results(fundet),
            trin=trace(fundet, botilbud, satser),
            forbehold=reservations(fundet, satser),
            ydelser=addresses(satser, LAWS[botilbud]),
        )


def _results(fundet: Betaling) -> dict[str, Decimal | str | None]:
    return {
        "egenbetaling": fundet.beloeb,
        "pr_doegn": fundet.figures.sats.tal,
        "fuld_betaling": fundet.fuld,
        "forud_hoejst": fundet.forud,
        "vurdering": fundet.vurdering,
    }
