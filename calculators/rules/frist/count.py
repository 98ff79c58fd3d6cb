"""From the day a period begins to the last day: the period itself, weekends and holidays, and the local figure."""

from dataclasses import replace
from datetime import date

from calculators.data.facts import Sats
from calculators.data.holidays import ONE_DAY
from calculators.data.periods import Slutdag, ugedag
from calculators.data.rates import SatserPaa, Ydelse
from calculators.results.reservations import Forbehold, Vaegt
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.basis import Grundlag
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import LAST_HOUR
from calculators.rules.frist.received import SATURDAYS, Begyndt
from calculators.rules.frist.start import TALK_UNKNOWN, Samtale
from calculators.rules.frist.steps import Frist, frist_trin, slutdag
from calculators.text.errors import ManglendeSats

# How the day of another reading is told, by the direction that is safe for the reader.
OTHER_DAY = {
    "tidligst": "Vi viser den tidligste dato. Den kan være så sen som {anden}.",
    "senest": "Vi viser den seneste dato. Den kan være så tidlig som {anden}.",
}
NO_RULE = (
    "{dag} er {navn}. Vi har ikke fundet, om fristen så rykker. "
    "Vi viser derfor den tidligste dato. Den næste hverdag er {naeste}."
)
NO_RULE_BEFORE = "{dag} er {navn}. Vi har ikke fundet, om fristen så rykker. Hverdagen før er {foer}."


def regn_ud(
    haendelse: Haendelse, begyndt: Begyndt, grundlag: Grundlag, samtale: Samtale | None, satser: SatserPaa
) -> Frist:
    """The last day with its steps and reservations; without a day when the figure is words."""
    begyndt, egen_start = _from_talk(begyndt, grundlag, samtale)
    slut = slutdag(haendelse, begyndt.dag, grundlag.sats, satser)
    if slut is None:
        return Frist(None, (), egen_start.forbehold)
    rykket = ryk(haendelse, slut.dag, grundlag.sats, satser)
    kommunens = kommunens_trin(haendelse, begyndt, slut, grundlag, samtale, satser)
    return Frist(
        svardag(haendelse, slut.dag, grundlag.sats, satser),
        (
            *egen_start.trin,
            frist_trin(haendelse, begyndt.dag, slut, grundlag.sats),
            *rykket.trin,
            *kommunens.trin,
            *(_last_hour_trin(satser) if haendelse.weekend == "rykkes" else ()),
        ),
        (
            *kommunens.forbehold,
            *egen_start.forbehold,
            *_other_day(haendelse, begyndt, slut, grundlag, satser),
            *begyndt.forbehold,
            *rykket.forbehold,
        ),
    )


def svardag(haendelse: Haendelse, sidste: date, sats: Sats, satser: SatserPaa) -> date:
    """The day of the answer: the last day, moved where that rule is known, or the day after a notice."""
    dag = ryk(haendelse, sidste, sats, satser).dag or sidste
    return dag + ONE_DAY if haendelse.dagen_efter else dag


def _from_talk(begyndt: Begyndt, grundlag: Grundlag, samtale: Samtale | None) -> tuple[Begyndt, Frist]:
    """The municipality's own figure is counted from the talk; while nobody knows the day, from the request."""
    if samtale is None or grundlag.er_lov:
        return begyndt, Frist(None, ())
    if samtale.dag:
        trin = Trin(
            "Samtalen", f"{samtale.i_ord} Den var {ugedag(samtale.dag)}", samtale.dag.isoformat(), None, samtale.regel
        )
        return replace(begyndt, dag=samtale.dag), Frist(None, (trin,))
    besked = (
        f"{samtale.i_ord} Vi ved ikke, hvilken dag den var, og regner fra den dag, du bad om behandling. {TALK_UNKNOWN}"
    )
    trin = Trin("Samtalen", besked, begyndt.dag.isoformat(), None, samtale.regel)
    return begyndt, Frist(None, (trin,), (saetning(besked),))


def ryk(haendelse: Haendelse, dag: date, sats: Sats, satser: SatserPaa) -> Frist:
    """The day moved to the next hverdag where that rule is known; else the earlier day, and it is said.

    A day counted in hverdage is one already; what is in doubt about it is told with the count.
    """
    helligdage = satser.helligdage
    if haendelse.weekend == "uden" or sats.enhed == "hverdage":
        return Frist(dag, ())
    trin: list[Trin] = []
    if haendelse.weekend == "rykkes" and helligdage.er_fridag(dag):
        naeste = helligdage.naeste_hverdag(dag)
        formel = f"{ugedag(dag).capitalize()} er {_day_name(dag, satser)}. Fristen rykker til {ugedag(naeste)}"
        trin.append(Trin("Weekend og helligdag", formel, naeste.isoformat(), None, _last_hour(satser)))
        dag = naeste
    tvivl = helligdage.i_tvivl(dag) or (_day_name(dag, satser) if helligdage.er_fridag(dag) else None)
    if tvivl is None:
        return Frist(dag, tuple(trin))
    ugens = ugedag(dag).capitalize()
    if haendelse.baglaens:
        besked = NO_RULE_BEFORE.format(dag=ugens, navn=tvivl, foer=ugedag(_no_doubt(dag, satser, -1)))
    else:
        besked = NO_RULE.format(dag=ugens, navn=tvivl, naeste=ugedag(_no_doubt(dag, satser, 1)))
    return Frist(dag, (*trin, Trin("Ukendt regel", besked, dag.isoformat())), (besked,))


def _last_hour(satser: SatserPaa) -> Sats | None:
    """The rule about the last day of a complaint, when the data have it for that time."""
    try:
        return satser.national(LAST_HOUR)
    except ManglendeSats:
        return None


def _last_hour_trin(satser: SatserPaa) -> tuple[Trin, ...]:
    """Until what hour one may complain on the last day."""
    sats = _last_hour(satser)
    return (Trin("Klokkeslæt", f"På den sidste dag kan du klage {sats.tekst}", sats.tekst, None, sats),) if sats else ()


def kommunens_trin(
    haendelse: Haendelse,
    begyndt: Begyndt,
    slut: Slutdag,
    grundlag: Grundlag,
    samtale: Samtale | None,
    satser: SatserPaa,
) -> Frist:
    """What the municipality's standard says of a deadline that the law fixes."""
    trykt = grundlag.trykt
    if trykt is None:
        return Frist(slut.dag, ())
    hvem = f"{satser.kommunenavn}s standard siger {trykt.tekst}"
    if samtale:
        return _from_another_day(haendelse, f"{hvem}. {samtale.i_ord}", trykt, samtale, satser)
    efter_trykt = slutdag(haendelse, begyndt.dag, trykt, satser)
    if efter_trykt and efter_trykt.dag == slut.dag:
        return Frist(slut.dag, (Trin("Standarden", f"{hvem}. Det er samme dag", trykt.tekst, None, trykt),))
    dag = f", altså {ugedag(efter_trykt.dag)}" if efter_trykt else ""
    formel = f"{hvem}{dag}. Loven siger {grundlag.sats.tekst}. Vi regner efter loven"
    return Frist(slut.dag, (Trin("Standarden", formel, trykt.tekst, None, trykt),), (saetning(formel),))


def _from_another_day(haendelse: Haendelse, hvem: str, trykt: Sats, samtale: Samtale, satser: SatserPaa) -> Frist:
    """The municipality's own deadline, counted from the talk and not from the request as the law's is."""
    slut = slutdag(haendelse, samtale.dag, trykt, satser) if samtale.dag else None
    kommunens = f"Efter den er fristen {ugedag(slut.dag)}" if slut else TALK_UNKNOWN
    formel = f"{hvem} {kommunens}. Loven regner fra den dag, du bad om behandling. Vi regner efter loven"
    return Frist(None, (Trin("Standarden", formel, trykt.tekst, None, trykt),), (saetning(formel),))


def lovaendringer(ydelse: Ydelse | None, satser: SatserPaa) -> tuple[str, ...]:
    """The changes of law that concern the service."""
    return tuple(
        Forbehold(f"{aendring.titel}: {aendring.tekst}", Vaegt.LOVAENDRING)
        for aendring in satser.satser.lovaendringer
        if ydelse and aendring.paragraf in ydelse.lovgrundlag and aendring.dato <= satser.dato
    )


def _other_day(
    haendelse: Haendelse, begyndt: Begyndt, slut: Slutdag, grundlag: Grundlag, satser: SatserPaa
) -> tuple[str, ...]:
    """The day of the other reading, and why there is one, when it is another day than the answer."""
    hvorfor, anden = SATURDAYS, slut.anden
    if begyndt.anden:
        fra_anden = slutdag(haendelse, begyndt.anden, grundlag.sats, satser)
        hvorfor, anden = begyndt.tvivl, fra_anden.dag if fra_anden else None
    if anden is None:
        return ()
    ellers = svardag(haendelse, anden, grundlag.sats, satser)
    if ellers == svardag(haendelse, slut.dag, grundlag.sats, satser):
        return ()
    return (f"{hvorfor} {OTHER_DAY[haendelse.sikker].format(anden=ugedag(ellers))}",)


def _day_name(dag: date, satser: SatserPaa) -> str:
    """`en lørdag`, `en søndag` or the name of the holiday."""
    return satser.helligdage.navn(dag) or f"en {ugedag(dag).split(' ', 1)[0]}"


def _no_doubt(dag: date, satser: SatserPaa, retning: int) -> date:
    """The first hverdag from the day on, or back, that nobody can take for a holiday."""
    helligdage = satser.helligdage
    while helligdage.er_fridag(dag) or helligdage.i_tvivl(dag):
        dag += ONE_DAY * retning
    return dag
