"""SEL § 100 as in force from 2025-09-01: the monthly kompensationsydelse, in one of its two groups."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import LARGEST_AMOUNT, Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.kompensation.groups import (
    FAKTA,
    GROUP_1,
    GROUP_2,
    GROUP_NAMES,
    NONE,
    Grupper,
    Satserne,
    alle_poster,
    opgoer,
)
from calculators.rules.kompensation.steps import trin, uge_trin
from calculators.rules.shared.expenses import MONTHS, aar_af_poster
from calculators.text.money import dansk_tal

PAIRS = (("udgifter_md", "post"), ("dokumenteret_md", "dokumenteret_post"))

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du hører til personkredsen, "
    "og hvilke af dine udgifter der tæller med. Beregningen er vejledende."
)
APPLY = "Du søger enten gruppe 1 eller gruppe 2. Du kan ikke få begge."
LIKELY = "Til gruppe 1 er det nok, at du gør udgifterne sandsynlige."
DOCUMENTED = "Til gruppe 2 tæller kun udgifter, som står på listen over godkendte udgifter, og som du kan dokumentere."


class Kompensationsydelse(Beregner):
    """Both groups side by side; the answer is the one that gives the most."""

    id = "kompensationsydelse"
    titel = "Kompensationsydelse"
    ydelse = "kompensationsydelse"
    lovgrundlag = ("SEL § 100",)
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"udgifter_md": "2.400", "dokumenteret_md": "2.100"})
    eksempel_dato = "2025-10-01"
    fakta = FAKTA
    felter = (
        Felt(
            navn="udgifter_md",
            etiket="Dine udgifter om måneden",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv, hvor meget mere du nok betaler om måneden på grund af din nedsatte funktionsevne.",
            eksempel="2.400",
            paakraevet=False,
        ),
        Felt(
            navn="post",
            etiket="Dine udgifter hver for sig",
            type="poster",
            hjaelp="Du kan i stedet skrive alle udgifterne en for en, og sætte mærke ved dem med bilag.",
            eksempel="Kost; 400; kr/md",
            paakraevet=False,
            med_bilag=True,
        ),
        Felt(
            navn="dokumenteret_md",
            etiket="Heraf på listen og med bilag, om måneden",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv kun udgifter, der står på listen over godkendte udgifter, og som du har bilag for.",
            eksempel="2.100",
            paakraevet=False,
        ),
        Felt(
            navn="dokumenteret_post",
            etiket="Udgifter med bilag hver for sig",
            type="poster",
            hjaelp="Udgifter med bilag, en for en. De tæller med i alle udgifter. Skriv navn, beløb og periode.",
            eksempel="Medicin; 2.100; kr/md",
            paakraevet=False,
            paa_siden=False,
        ),
        Felt(
            navn="tilskud_i_dag_md",
            etiket="Dit tilskud til merudgifter i dag",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Får du tilskud efter de gamle regler, så skriv beløbet om måneden. Så kan du se forskellen.",
            eksempel="1.138",
            paakraevet=False,
        ),
    )
    resultater = (
        Resultatfelt("ydelse_md", "Din kompensationsydelse", "kr/md"),
        Resultatfelt("gruppe", "Gruppe", None, GROUP_NAMES),
        Resultatfelt("gruppe_1_md", "Det giver gruppe 1", "kr/md"),
        Resultatfelt("gruppe_2_md", "Det giver gruppe 2", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Each expense given in one way at most, at least one of them, and sums within the limit of one amount."""
        fejl = [
            (beloeb, "Skriv enten ét beløb om måneden eller udgifterne en for en. Slet det ene.")
            for beloeb, poster in PAIRS
            if svar.har(beloeb) and svar.har(poster)
        ]
        if svar.har("dokumenteret_md") and not fejl and any(post.bilag for post in alle_poster(svar)):
            fejl.append(
                ("dokumenteret_md", "Du har sat mærke ved udgifterne med bilag. Slet beløbet, eller fjern mærkerne.")
            )
        if not any(svar.har(navn) for par in PAIRS for navn in par):
            fejl.append(("udgifter_md", "Skriv dine udgifter om måneden, eller skriv dem en for en."))
        if aar_af_poster(alle_poster(svar)) > LARGEST_AMOUNT * MONTHS:
            sted = next(poster for _, poster in PAIRS if svar.har(poster))
            fejl.append(
                (sted, f"Udgifterne er for store. De må højst være {dansk_tal(LARGEST_AMOUNT)} kr. om måneden.")
            )
        return fejl

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Monthly amount and group.

        Units:  every amount in kr/md, rounded to øre at the end; the limits are compared in kr/år.
        Law:    SEL § 100 from 2025-09-01: group 1 from *at least* the minimum, group 2 *over* its limit.
        Errors: ManglendeSats before the rule began, and for years whose amounts no official source has given.
        """
        satserne = Satserne.laes(satser)
        grupper = opgoer(svar, satserne)
        i_dag = svar.tal("tilskud_i_dag_md") if svar.har("tilskud_i_dag_md") else None
        return Resultat(
            vaerdier={
                "ydelse_md": grupper.ydelse_md,
                "gruppe": grupper.gruppe,
                "gruppe_1_md": grupper.gruppe_1_md,
                "gruppe_2_md": grupper.gruppe_2_md,
            },
            trin=trin(grupper, satserne, i_dag),
            forbehold=(
                *(saetning(et.formel) for et in (uge_trin(grupper),) if et),
                *_group_reservations(grupper, i_dag),
                satserne.overgangstekst,
                ASSESSMENT,
            ),
        )


def _group_reservations(grupper: Grupper, i_dag: Decimal | None) -> tuple[str, ...]:
    """What is asked of the reader in the group of the answer."""
    saml = [APPLY, {NONE: LIKELY, GROUP_1: LIKELY, GROUP_2: DOCUMENTED}[grupper.gruppe]]
    if grupper.gruppe != GROUP_2:
        saml.append(DOCUMENTED)
    if i_dag is not None and i_dag > grupper.ydelse_md:
        saml.append("Den nye ydelse er mindre end dit tilskud i dag. Spørg kommunen, hvornår den ser på din sag igen.")
    return tuple(saml)
