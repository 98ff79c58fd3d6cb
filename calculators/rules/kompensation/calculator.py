"""SEL § 100 as in force from 2025-09-01: the monthly kompensationsydelse, in one of its two groups."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import LARGEST_AMOUNT
from calculators.results.contract import Beregner, Resultatfelt, SameCase
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.results.virkning import Virkning
from calculators.rules.kompensation.amounts import GROUP_1, GROUP_2, NONE, Grupper, all_posts, grupper
from calculators.rules.kompensation.facts import FAKTA, read_facts
from calculators.rules.kompensation.fields import ALL_MONTH, DOCUMENTED_MONTH, FIELDS, PAIRS
from calculators.rules.kompensation.steps import GROUP_NAMES, trace, transition_words, weeks
from calculators.rules.shared.expenses.amounts import aar_af_poster
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import dansk_tal

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
    spoergsmaal = "Hvor stor er kompensationsydelsen?"
    ydelse = "kompensationsydelse"
    lovgrundlag = ("SEL § 100",)
    forgaenger = SameCase("merudgift", MappingProxyType({"udgifter_md": "merudgift_md", "post": "post"}))
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"udgifter_md": "2.400", "dokumenteret_md": "2.100"})
    eksempel_dato = "2025-10-01"
    fakta = FAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("ydelse_md", "Din kompensationsydelse", "kr/md", virkning=Virkning("udbetales")),
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
        if svar.har(DOCUMENTED_MONTH) and not fejl and any(post.bilag for post in all_posts(svar)):
            fejl.append(
                (DOCUMENTED_MONTH, "Du har sat mærke ved udgifterne med bilag. Slet beløbet, eller fjern mærkerne.")
            )
        if not any(svar.har(navn) for par in PAIRS for navn in par):
            fejl.append((ALL_MONTH, "Skriv dine udgifter om måneden, eller skriv dem en for en."))
        if aar_af_poster(all_posts(svar)) > LARGEST_AMOUNT * MONTHS_A_YEAR:
            sted = next(poster for _, poster in PAIRS if svar.har(poster))
            fejl.append(
                (sted, f"Udgifterne er for store. De må højst være {dansk_tal(LARGEST_AMOUNT)} kr. om måneden.")
            )
        return fejl

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """Monthly amount and group, and what each group gives."""
        return _results(grupper(svar, read_facts(satser)))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Monthly amount and group.

        Units:  every amount in kr/md, rounded to øre at the end; the limits are compared in kr/år.
        Law:    SEL § 100 from 2025-09-01: group 1 from *at least* the minimum, group 2 *over* its limit.
        Errors: ManglendeSats before the rule began, and for years whose amounts no official source has given.
        """
        fundet = grupper(svar, read_facts(satser))
        return Resultat(
            vaerdier=_results(fundet),
            trin=trace(fundet),
            forbehold=(
                *(saetning(et.formel) for et in (weeks(fundet),) if et),
                *_group_reservations(fundet),
                transition_words(fundet.figures),
                ASSESSMENT,
            ),
        )


def _results(fundet: Grupper) -> dict[str, Decimal | str | None]:
    return {
        "ydelse_md": fundet.ydelse_md,
        "gruppe": fundet.gruppe,
        "gruppe_1_md": fundet.gruppe_1_md,
        "gruppe_2_md": fundet.gruppe_2_md,
    }


def _group_reservations(fundet: Grupper) -> tuple[str, ...]:
    """What is asked of the reader in the group of the answer."""
    saml = [APPLY, {NONE: LIKELY, GROUP_1: LIKELY, GROUP_2: DOCUMENTED}[fundet.gruppe]]
    if fundet.gruppe != GROUP_2:
        saml.append(DOCUMENTED)
    if fundet.forskel_md is not None and fundet.forskel_md < 0:
        saml.append("Den nye ydelse er mindre end dit tilskud i dag. Spørg kommunen, hvornår den ser på din sag igen.")
    return tuple(saml)
