"""Payment for BPA out of the bistands- or plejetillæg of a pension granted by the old rules."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.bands import Baandtabel, oploes
from calculators.data.declared import Facts, day, interval, number, words
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.quote import med_citat
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.bpa.common import SERVICE
from calculators.rules.bpa.egenbetaling_fields import FELTER
from calculators.rules.bpa.egenbetaling_steps import (
    Betaling,
    baand_trin,
    betaling_trin,
    naeste_trin,
    pension_trin,
    timer_trin,
    tvivl_trin,
)
from calculators.text.errors import IkkeIKommunen
from calculators.text.hours import DAYS_A_WEEK
from calculators.text.units import med_enhed

TABLE = "bpa-egenbetaling"
BELOW = "bpa-egenbetaling-under"
OLD_PENSION = "gammel-foertidspension-foer"
ADAPTED = "bpa-tillaeg-tilpasning"
FAKTA: Facts = {
    BELOW: number("timer/døgn"),
    "bpa-egenbetaling-baand-1": interval("timer/døgn"),
    "bpa-egenbetaling-andel-1": number("pct"),
    "bpa-egenbetaling-baand-2": interval("timer/døgn"),
    "bpa-egenbetaling-andel-2": number("pct"),
    "bpa-egenbetaling-doegn": interval("timer/døgn"),
}
YDELSESFAKTA: Facts = {OLD_PENSION: day(), ADAPTED: words()}

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du skal betale. "
    "Standarden siger, at reglerne gælder som hovedregel. Beregningen er vejledende."
)
AVERAGE = (
    "Standarden siger ikke, om timer i døgnet er et gennemsnit, eller om rådighedstimer tæller med. "
    "Vi har delt ugens timer med antallet af dage."
)
ADAPTATION = (
    "Du betaler ikke af tillægget. Men kommunen kan give dig mindre hjælp, hvis tillægget dækker noget af den. "
    "Standarden siger ikke, hvor meget mindre, så det kan vi ikke regne ud.",
    vurdering(
        "Kommunen vurderer konkret og individuelt din samlede situation. "
        "Dine merudgifter ved ordningen må ikke tælle med. Beregningen er vejledende."
    ),
)


class BpaEgenbetaling(Beregner):
    """A share of the supplement by hours a day; a municipality that adapts the help instead is said to do so."""

    id = "bpa-egenbetaling"
    titel = "Egenbetaling for BPA"
    ydelse = "egenbetaling for BPA"
    lovgrundlag = ("SEL § 96",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven siger ikke, hvad du skal betale. Spørg kommunen, hvad den gør med dit tillæg."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_pr_doegn": "12", "tillaeg_md": "3.000"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = FELTER
    resultater = (
        Resultatfelt("egenbetaling_md", "Din egenbetaling", "kr/md"),
        Resultatfelt("andel_pct", "Andel af tillægget", "pct"),
        Resultatfelt("beholder_md", "Det beholder du af tillægget", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Exactly one of the two ways to give the hours."""
        doegn, uge = svar.har("timer_pr_doegn"), svar.har("timer_uge")
        if doegn and uge:
            return [("timer_pr_doegn", "Skriv enten timer i døgnet eller timer om ugen. Slet det ene.")]
        if not doegn and not uge:
            return [("timer_pr_doegn", "Skriv, hvor mange timer i døgnet din BPA dækker.")]
        return []

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The share of the supplement to be paid each month.

        Units:  hours in timer/døgn; tillaeg_md and egenbetaling_md in kr/md, rounded to øre at the end.
        Law:    no figure of law; the municipality's own table by hours a day, or its rule of adapting the help.
        Errors: IkkeIKommunen without either; ManglendeSats when the figures do not reach the date.
        """
        try:
            raa = satser.kommunens_tabel(TABLE)
        except IkkeIKommunen:
            return _adapted(svar, satser, satser.kraev_ydelsens(SERVICE, ADAPTED))
        tabel = oploes(raa, satser.kraev_kommunens)
        pension = satser.kraev_ydelsens(SERVICE, OLD_PENSION)
        tillaeg = svar.tal("tillaeg_md")
        if not svar.ja("gammel_foertidspension"):
            formel = "Reglen om betaling gælder ikke for dig"
            return _nothing(tillaeg, (pension_trin(pension, svar),), formel, (ASSESSMENT,))
        trin, forbehold, betaling = _by_table(svar, tabel, satser)
        begrundelse = (str(raa["begrundelse"]),) if forbehold and raa.get("begrundelse") else ()
        uge = (AVERAGE,) if svar.har("timer_uge") else ()
        return _result(
            betaling,
            (pension_trin(pension, svar), *trin),
            (*forbehold, *begrundelse, *uge, ASSESSMENT),
        )


def _by_table(svar: Svar, tabel: Baandtabel, satser: SatserPaa) -> tuple[tuple[Trin, ...], tuple[str, ...], Betaling]:
    """The steps, the doubt in words when there is one, and the payment."""
    timer = svar.tal("timer_uge") / DAYS_A_WEEK if svar.har("timer_uge") else svar.tal("timer_pr_doegn")
    betaling = Betaling(svar.tal("tillaeg_md"), timer, tabel)
    tvivl = tvivl_trin(betaling)
    trin = (
        timer_trin(timer, svar),
        *baand_trin(betaling, satser.kraev_kommunens(BELOW)),
        tvivl,
        naeste_trin(betaling),
        betaling_trin(betaling),
    )
    return (
        tuple(et for et in trin if et is not None),
        (saetning(tvivl.formel),) if tvivl else (),
        betaling,
    )


def _result(betaling: Betaling, trin: tuple[Trin, ...], forbehold: tuple[str, ...]) -> Resultat:
    return Resultat(
        vaerdier={
            "egenbetaling_md": betaling.md,
            "andel_pct": betaling.andel,
            "beholder_md": betaling.tillaeg - betaling.md,
        },
        trin=trin,
        forbehold=forbehold,
    )


def _nothing(tillaeg: Decimal, trin: tuple[Trin, ...], formel: str, forbehold: tuple[str, ...]) -> Resultat:
    """No payment: the whole supplement is kept."""
    ingen = Decimal(0)
    sidste = Trin("Egenbetaling", f"{formel}. Du beholder {med_enhed(tillaeg, 'kr/md')}", ingen, "kr/md")
    return Resultat(
        vaerdier={"egenbetaling_md": ingen, "andel_pct": ingen, "beholder_md": tillaeg},
        trin=(*trin, sidste),
        forbehold=forbehold,
    )


def _adapted(svar: Svar, satser: SatserPaa, regel: Sats) -> Resultat:
    """The answer where the municipality leaves the supplement alone and adapts the help instead."""
    formel = med_citat(f"{satser.kommunenavn} tager ikke betaling, men tilpasser hjælpen", regel, satser)
    resultat = _nothing(
        svar.tal("tillaeg_md"),
        (Trin("Kommunens regel", formel, "tilpasset", None, regel),),
        "Du betaler ikke af tillægget",
        ADAPTATION,
    )
    return Resultat(
        resultat.vaerdier,
        resultat.trin,
        resultat.forbehold,
        i_nabokommunen="betaler du ikke af tillægget. Kommunen tilpasser i stedet den hjælp, du får",
    )
