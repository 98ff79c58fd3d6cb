"""From the day a period begins to the last day: the period itself, weekends and holidays, and the local figure."""

from datetime import date

from calculators.errors import ManglendeSats
from calculators.facts import Sats
from calculators.forbehold import Forbehold, Vaegt
from calculators.frist_grundlag import Grundlag
from calculators.frist_haendelser import LAST_HOUR, Haendelse
from calculators.frist_trin import Begyndt, Frist, frist_trin, slutdag
from calculators.helligdage import ONE_DAY
from calculators.rates import SatserPaa, Ydelse
from calculators.tidsrum import Slutdag, ugedag
from calculators.trace import Trin, saetning

HVERDAG = (
    "Vi har ikke fundet, om lørdage og dage som grundlovsdag er hverdage her. "
    "Vi tæller dem med, så datoen bliver den tidligste. Ellers bliver den {anden}."
)
NO_RULE = (
    "{dag} er {navn}. Vi har ikke fundet, om fristen så rykker. "
    "Vi viser derfor den tidligste dato. Den næste hverdag er {naeste}."
)


def regn_ud(haendelse: Haendelse, begyndt: Begyndt, grundlag: Grundlag, satser: SatserPaa) -> Frist:
    """The last day with its steps and reservations; without a day when the figure is words."""
    slut = slutdag(haendelse, begyndt.dag, grundlag.sats, satser)
    if slut is None:
        return Frist(None, ())
    rykket = ryk(haendelse, slut.dag, grundlag.sats, satser)
    kommunens = kommunens_trin(haendelse, begyndt, slut, grundlag, satser)
    return Frist(
        rykket.dag,
        (
            frist_trin(haendelse, begyndt.dag, slut, grundlag.sats),
            *rykket.trin,
            *kommunens.trin,
            *(_last_hour_trin(satser) if haendelse.weekend == "rykkes" else ()),
        ),
        (*_other_count(haendelse, begyndt, slut, grundlag, satser), *rykket.forbehold, *kommunens.forbehold),
    )


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
    besked = NO_RULE.format(dag=ugedag(dag).capitalize(), navn=tvivl, naeste=ugedag(_after_doubt(dag, satser)))
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
    haendelse: Haendelse, begyndt: Begyndt, slut: Slutdag, grundlag: Grundlag, satser: SatserPaa
) -> Frist:
    """What the municipality's standard says of a deadline that the law fixes."""
    trykt = grundlag.trykt
    if trykt is None:
        return Frist(slut.dag, ())
    efter_trykt = slutdag(haendelse, begyndt.dag, trykt, satser)
    hvem = f"{satser.kommunenavn}s standard siger {trykt.tekst}"
    if efter_trykt and efter_trykt.dag == slut.dag:
        return Frist(slut.dag, (Trin("Standarden", f"{hvem}. Det er samme dag", trykt.tekst, None, trykt),))
    dag = f", altså {ugedag(efter_trykt.dag)}" if efter_trykt else ""
    formel = f"{hvem}{dag}. Loven siger {grundlag.sats.tekst}. Vi regner efter loven"
    return Frist(slut.dag, (Trin("Standarden", formel, trykt.tekst, None, trykt),), (saetning(formel),))


def lovaendringer(ydelse: Ydelse | None, satser: SatserPaa) -> tuple[str, ...]:
    """The changes of law that concern the service."""
    return tuple(
        Forbehold(f"{aendring.titel}: {aendring.tekst}", Vaegt.LOVAENDRING)
        for aendring in satser.satser.lovaendringer
        if ydelse and aendring.paragraf in ydelse.lovgrundlag and aendring.dato <= satser.dato
    )


def _other_count(
    haendelse: Haendelse, begyndt: Begyndt, slut: Slutdag, grundlag: Grundlag, satser: SatserPaa
) -> tuple[str, ...]:
    """That Saturdays and days of doubt are counted, when it makes a difference to the last day."""
    senere = slutdag(haendelse, begyndt.anden, grundlag.sats, satser) if begyndt.anden else None
    anden = senere.dag if senere else slut.anden
    if anden is None:
        return ()
    if haendelse.weekend == "rykkes":
        anden = satser.helligdage.naeste_hverdag(anden)
    if anden == ryk(haendelse, slut.dag, grundlag.sats, satser).dag:
        return ()
    return (HVERDAG.format(anden=ugedag(anden)),)


def _day_name(dag: date, satser: SatserPaa) -> str:
    """`en lørdag`, `en søndag` or the name of the holiday."""
    return satser.helligdage.navn(dag) or f"en {ugedag(dag).split(' ', 1)[0]}"


def _after_doubt(dag: date, satser: SatserPaa) -> date:
    """The first hverdag from the day on that nobody can take for a holiday."""
    helligdage = satser.helligdage
    while helligdage.er_fridag(dag) or helligdage.i_tvivl(dag):
        dag += ONE_DAY
    return dag
