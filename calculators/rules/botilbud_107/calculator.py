"""SEL § 107: what a resident of a temporary place pays each month, so that the rådighedsbeløb is left."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.quote import med_citat
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.botilbud_107.rules import (
    END_OF_STAY,
    NO_INCOME,
    OWN_HOME,
    PLACE,
    TREATMENT,
    TREATMENT_STAY,
    Betaling,
    egen_bolig,
    i_botilbud,
    service,
    uden_indtaegt,
)
from calculators.rules.botilbud_107.steps import CHARGES
from calculators.rules.shared.raadighed import MIDLERTIDIGT, Ids, felter

ASSESSMENT = vurdering(
    "Kommunen fastsætter din egenbetaling efter en konkret og individuel vurdering. Beregningen er vejledende."
)
PACKAGES = (
    "Faste pakker med fx rengøring og tøjvask er ikke regnet med. "
    "Standarden siger ikke, om du betaler dem af rådighedsbeløbet."
)
KEEPS_HOME = VisesNaar("beholder_bolig", ("ja",))
CHARGE_FIELDS = tuple(
    Felt(
        navn=navn,
        etiket=f"{etiket} i botilbuddet",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Botilbuddet eller kommunen kan oplyse beløbet. Skriv 0, hvis det er en del af et andet beløb.",
        eksempel=eksempel,
        standard=standard,
        vises_naar=VisesNaar("beholder_bolig", ("nej",)),
    )
    for (navn, etiket), eksempel, standard in zip(CHARGES, ("4.200", "300", "450"), (None, "0", "0"), strict=True)
)


class Egenbetaling107(Beregner):
    """Rent, electricity and heat, never so much that less than the rådighedsbeløb is left."""

    id = "egenbetaling-107"
    titel = "Egenbetaling i et midlertidigt botilbud"
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
    fakta = Ids(MIDLERTIDIGT).alle
    ydelsesfakta = (NO_INCOME, OWN_HOME, END_OF_STAY, TREATMENT)
    felter = (
        Felt(
            navn="ophold",
            etiket="Hvad er det for et ophold?",
            type="valg",
            hjaelp="Kommunen regner på samme måde begge steder.",
            valgmuligheder=(
                Valg(PLACE, "Midlertidigt botilbud"),
                Valg(TREATMENT_STAY, "Døgnbehandling for stofmisbrug"),
            ),
            standard=PLACE,
            eksempel=PLACE,
        ),
        Felt(
            navn="beholder_bolig",
            etiket="Beholder du din egen bolig under opholdet?",
            type="ja-nej",
            hjaelp="Svar ja, hvis du stadig betaler for en bolig, som du skal tilbage til.",
            standard="nej",
            eksempel="nej",
        ),
        Felt(
            navn="boligudgift_egen_md",
            etiket="Udgift til din egen bolig",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv husleje og de andre faste udgifter til boligen, som du stadig betaler.",
            eksempel="5.000",
            vises_naar=KEEPS_HOME,
        ),
        Felt(
            navn="indkomst_md",
            etiket="Din indkomst efter skat",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv det, du får udbetalt om måneden. Skriv 0, hvis du ingen indtægt har.",
            eksempel="9.400",
        ),
        *CHARGE_FIELDS,
        *felter(),
        Felt(
            navn="kost_md",
            etiket="Betaling til botilbuddet for mad",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv det, du betaler botilbuddet for mad. Skriv 0, hvis du selv køber ind, eller maden er gratis.",
            standard="0",
            eksempel="1.800",
        ),
        Felt(
            navn="andre_ydelser_md",
            etiket="Betaling til botilbuddet for andre ydelser",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Det kan være rengøring og tøjvask.",
            standard="0",
            eksempel="200",
            vises_naar=KEEPS_HOME,
        ),
    )
    resultater = (
        Resultatfelt("egenbetaling_md", "Din betaling til botilbuddet", "kr/md"),
        Resultatfelt("tilbage_md", "Det har du tilbage", "kr/md"),
        Resultatfelt("nedsat_med_md", "Betalingen er sat ned med", "kr/md"),
        Resultatfelt("fuld_betaling_md", "Betaling uden nedsættelse", "kr/md"),
        Resultatfelt("raadighedsbeloeb_md", "Dit rådighedsbeløb", "kr/md"),
        Resultatfelt("ophold_md", "Heraf for opholdet", "kr/md"),
        Resultatfelt("mad_md", "Heraf for mad uden for opholdet", "kr/md"),
    )

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """What is paid to the place each month, what is left, and how much the payment was reduced.

        Units:  kr/md, exact to the øre as typed: nothing is divided, so nothing is rounded.
        Law:    SEL § 107, BEK 1387/2006 and SEL § 163, stk. 2; the rådighedsbeløb is the municipality's own.
        Errors: IkkeIKommunen without a rådighedsbeløb; ManglendeSats when it does not reach the date.
        """
        betaling = _betaling(svar, satser)
        return Resultat(
            vaerdier={
                "egenbetaling_md": betaling.md,
                "tilbage_md": betaling.tilbage,
                "nedsat_med_md": betaling.fuld - betaling.md,
                "fuld_betaling_md": betaling.fuld,
                "raadighedsbeloeb_md": betaling.raadighed.md,
                "ophold_md": betaling.md - betaling.mad if betaling.mad else None,
                "mad_md": betaling.mad or None,
            },
            trin=betaling.trin,
            forbehold=(
                *betaling.forbehold,
                *betaling.raadighed.forbehold,
                *([] if svar.ja("beholder_bolig") else [PACKAGES]),
                *_more_rules(svar, satser),
                ASSESSMENT,
            ),
            ydelser=(f"{satser.kommune}/{service(svar)}",),
        )


def _betaling(svar: Svar, satser: SatserPaa) -> Betaling:
    """The payment by the rule that fits: no income, own home kept, or neither."""
    if svar.tal("indkomst_md") == Decimal(0):
        return uden_indtaegt(svar, satser)
    return egen_bolig(svar, satser) if svar.ja("beholder_bolig") else i_botilbud(svar, satser)


def _more_rules(svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
    """What the standard says of the end of the stay, and of treatment that follows the same rule."""
    slut = satser.ydelsens(service(svar), END_OF_STAY)
    behandling = satser.ydelsens(service(svar), TREATMENT)
    regler = []
    if slut:
        regler.append(f"Når opholdet slutter, betaler du resten af måneden og {slut.tekst} mere.")
    if behandling:
        formel = "I døgnbehandling betaler du efter de samme regler som i et midlertidigt botilbud"
        regler.append(saetning(med_citat(formel, behandling, satser)))
    return tuple(regler)
