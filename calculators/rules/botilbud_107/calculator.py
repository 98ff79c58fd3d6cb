"""SEL § 107: what a resident of a temporary place pays each month, so that the rådighedsbeløb is left."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.botilbud_107.amounts import Betaling, betaling
from calculators.rules.botilbud_107.amounts_month import Maaneder, months
from calculators.rules.botilbud_107.facts import PAID_OF, YDELSESFAKTA, read_facts, service
from calculators.rules.botilbud_107.fields import FIELDS, PLACE
from calculators.rules.botilbud_107.reservations import reservations
from calculators.rules.botilbud_107.steps import trace
from calculators.rules.shared.month.fields import too_many_days
from calculators.rules.shared.paid_to_place import PAID_TO_PLACE
from calculators.rules.shared.raadighed.facts import MIDLERTIDIGT


class Egenbetaling107(Beregner):
    """Rent, electricity and heat, never so much that less than the rådighedsbeløb is left."""

    id = "egenbetaling-107"
    titel = "Egenbetaling i et midlertidigt botilbud"
    spoergsmaal = "Hvad koster det at bo i et botilbud for en tid?"
    ydelse = "egenbetaling i midlertidigt botilbud"
    lovgrundlag = ("SEL § 107", "SEL § 101", "SEL § 163")
    kraever_kommune = True
    uden_kommunens_tal = (
        "Kommunen fastsætter betalingen konkret og individuelt. Spørg, hvilket rådighedsbeløb den regner med."
    )
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {
            "ophold": PLACE,
            "beholder_bolig": "nej",
            "indkomst_md": "9.400",
            "husleje_md": "4.200",
            "el_md": "300",
            "varme_md": "450",
            "gruppe": "foertidspensionist",
            "antal_boern": "0",
            "kost_indgaar": "nej",
            "kost_md": "0",
        }
    )
    eksempel_dato = "2023-06-01"
    fakta = MIDLERTIDIGT.facts
    ydelsesfakta = YDELSESFAKTA
    efter_oenske = (PAID_OF,)
    felter = FIELDS
    resultater = (
        Resultatfelt(
            "egenbetaling_md",
            "Din betaling til botilbuddet",
            "kr/md",
            spaend=("egenbetaling_mindst_md", "egenbetaling_hoejst_md"),
            virkning=PAID_TO_PLACE,
        ),
        Resultatfelt("tilbage_md", "Det har du tilbage", "kr/md", virkning=Virkning("tilbage")),
        Resultatfelt("nedsat_med_md", "Betalingen er sat ned med", "kr/md"),
        Resultatfelt("fuld_betaling_md", "Betaling uden nedsættelse", "kr/md"),
        Resultatfelt("raadighedsbeloeb_md", "Dit rådighedsbeløb", "kr/md", virkning=Virkning("raadighed")),
        Resultatfelt("ophold_md", "Heraf for opholdet", "kr/md"),
        Resultatfelt("mad_md", "Heraf for mad uden for opholdet", "kr/md"),
        Resultatfelt("egenbetaling_mindst_md", "Laveste betaling, efter hvad kommunen lader dig beholde", "kr/md"),
        Resultatfelt("egenbetaling_hoejst_md", "Højeste betaling, efter hvad kommunen lader dig beholde", "kr/md"),
        Resultatfelt("del_af_maaned", "Betaling for en del af måneden", "kr"),
        Resultatfelt("begge_regninger_md", "Begge regninger", "kr/md"),
        Resultatfelt("tilbage_efter_begge_md", "Tilbage efter begge regninger", "kr/md"),
        Resultatfelt("sidste_betalingsdag", "Du betaler til og med", "dato"),
        Resultatfelt("ved_ophoer", "Betaling i alt, når opholdet slutter", "kr"),
    )

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """More days than the month has."""
        return too_many_days(svar, satser.dato)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """What is paid to the place each month, what is left, and how much the payment was reduced."""
        fundet = betaling(svar, read_facts(svar, satser))
        return _results(fundet, months(svar, fundet, satser.dato))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """What is paid to the place each month, what is left, and how much the payment was reduced.

        Units:  kr/md, exact to the øre as typed: nothing is divided, so nothing is rounded.
        Law:    SEL § 107, BEK 1387/2006 and SEL § 163, stk. 2; the rådighedsbeløb is the municipality's own.
        Errors: IkkeIKommunen without a rådighedsbeløb; ManglendeSats when it does not reach the date.
        """
        fundet = betaling(svar, read_facts(svar, satser))
        maaneder = months(svar, fundet, satser.dato)
        return Resultat(
            vaerdier=_results(fundet, maaneder),
            trin=trace(fundet, maaneder, svar, satser),
            forbehold=reservations(fundet, maaneder, svar, satser),
            ydelser=(f"{satser.kommune}/{service(svar)}",),
        )


def _results(fundet: Betaling, maaneder: Maaneder) -> dict[str, Decimal | str | None]:
    mindst, hoejst = fundet.spaend or (None, None)
    del_, to, slut = maaneder.del_, maaneder.to, maaneder.slut
    return {
        "egenbetaling_md": fundet.md,
        "tilbage_md": fundet.tilbage,
        "nedsat_med_md": fundet.nedsat_med,
        "fuld_betaling_md": fundet.fuld,
        "raadighedsbeloeb_md": fundet.raadighed_md,
        "ophold_md": fundet.ophold if fundet.mad else None,
        "mad_md": fundet.mad or None,
        "egenbetaling_mindst_md": mindst,
        "egenbetaling_hoejst_md": hoejst,
        "del_af_maaned": del_.beloeb if del_ else None,
        "begge_regninger_md": to.begge if to else None,
        "tilbage_efter_begge_md": to.tilbage_efter if to else None,
        "sidste_betalingsdag": slut.sidste_dag.isoformat() if slut else None,
        "ved_ophoer": slut.i_alt if slut else None,
    }
