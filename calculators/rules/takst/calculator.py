"""A municipality's tariffs of its places to live (SEL §§ 107-108): from hours a week to tariff, support and places."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.bands import Baand, Placering, oploes
from calculators.data.declared import Facts, interval, number
from calculators.data.packages import Takst
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.shared.hours_a_week import fejl_i_timer, timer_felt, timer_i_ord
from calculators.text.units import med_enhed

TABLE = "takst"
PRINTED = 7
FAKTA: Facts = {
    **{f"takst-{nr}-timer": interval("timer/uge") for nr in range(1, PRINTED + 1)},
    f"takst-{PRINTED + 1}-over": number("timer/uge"),
}
NONE = "ingen-takst"
NOWHERE = "intet sted"

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, hvilken takst du får, og hvor du kan bo. Beregningen er vejledende."
)
TYPICAL = "Niveauet i VUM er det typiske for taksten. Det afgør ikke alene, hvad du får."
NO_TARIFF = "Får du færre timer, er det ikke en takst på et botilbud. Spørg i stedet om bostøtte."


class TakstIndplacering(Beregner):
    """The tariff by hours, with the degree of support, the VUM levels and the places that have it."""

    id = "takst-indplacering"
    titel = "Takst på botilbud"
    ydelse = "takster på botilbud"
    lovgrundlag = ("SEL § 107", "SEL § 108")
    kraever_kommune = True
    uden_kommunens_tal = "Loven har ingen takster. De er kommunens egne."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_uge": "20"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    tekster = ("takster",)
    felter: tuple[Felt, ...] = (timer_felt("20"),)
    resultater = (
        Resultatfelt("takst", "Din takst", None, MappingProxyType({NONE: "ingen takst"})),
        Resultatfelt("stoettegrad", "Grad af støtte"),
        Resultatfelt("vum", "Typisk niveau i VUM"),
        Resultatfelt("tilbud", "Steder med taksten"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours."""
        return fejl_i_timer(svar)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Tariff, degree of support, VUM levels and places.

        Units:  hours a week; a number between two printed ends belongs to the tariff below.
        Law:    none; the tariffs are the municipality's.
        Errors: IkkeIKommunen without tariffs; ManglendeSats when they do not reach the date.
        """
        timer = svar.tal("timer_uge")
        takster = satser.kraev_pakker().takster
        placering = oploes(satser.kommunens_tabel(TABLE), satser.kraev_kommunens).placer(timer)
        takst = takster.get(placering.baand.id)
        tvivl = _doubt(placering, takster, timer)
        vaerdi = Decimal(takst.nr) if takst else NONE
        trin = (
            _by_hours(placering, timer),
            *tvivl,
            *(_description(takst) if takst else ()),
            *_next(placering, takster, timer),
            Trin("Din takst", _conclusion(takst, timer), vaerdi),
        )
        return Resultat(
            vaerdier={
                "takst": vaerdi,
                "stoettegrad": takst.stoettegrad if takst else None,
                "vum": ", ".join(takst.vum) if takst else None,
                "tilbud": ", ".join(takst.tilbud) or NOWHERE if takst else None,
            },
            trin=trin,
            forbehold=(*(saetning(et.formel) for et in tvivl), TYPICAL if takst else NO_TARIFF, ASSESSMENT),
        )


def _by_hours(placering: Placering, timer: Decimal) -> Trin:
    """The hours and the printed limits that hold them."""
    baand, mine = placering.baand, med_enhed(timer, "timer/uge")
    if baand.start is None:
        foerste = placering.naeste or baand
        return Trin("Takst efter timer", f"{mine} er under {_start(foerste)}", NONE, None, foerste.graense)
    if baand.slut is None:
        return Trin("Takst efter timer", f"{mine} er over {_start(baand)}", baand.id, None, baand.graense)
    trykt = baand.graense.tekst if baand.graense else ""
    return Trin("Takst efter timer", f"{mine} hører til {_name(baand)}: {trykt}", baand.id, None, baand.graense)


def _doubt(placering: Placering, takster: Mapping[str, Takst], timer: Decimal) -> tuple[Trin, ...]:
    """The tariff above, for hours between two printed ends."""
    anden = placering.anden
    if anden is None:
        return ()
    grad = takster[anden.id].stoettegrad.lower()
    formel = (
        f"{med_enhed(timer, 'timer/uge')} ligger mellem {_name(placering.baand)} og {_name(anden)}. "
        f"Vi bruger {_name(placering.baand)}. Den anden læsning giver {_name(anden)}: {grad}"
    )
    return (Trin("Timerne ligger mellem to takster", formel, anden.id, None, anden.graense),)


def _description(takst: Takst) -> tuple[Trin, ...]:
    """What the source says of the tariff."""
    vum, steder = ", ".join(takst.vum), ", ".join(takst.tilbud)
    grad = f"Taksten er til {takst.stoettegrad.lower()}"
    sted = f"Stederne er: {steder}" if steder else "Kataloget nævner intet sted med taksten"
    trin = [
        Trin("Grad af støtte", grad, takst.stoettegrad, sted=takst.kilde),
        Trin("Niveau i VUM", f"Den samlede vurdering er typisk {vum}", vum, sted=takst.kilde),
        Trin("Steder med taksten", sted, steder or NOWHERE, sted=takst.kilde),
    ]
    if takst.om:
        trin.insert(0, Trin("Om taksten", takst.om, takst.id, sted=takst.kilde))
    return tuple(trin)


def _next(placering: Placering, takster: Mapping[str, Takst], timer: Decimal) -> tuple[Trin, ...]:
    """How far it is to the next tariff."""
    naeste = placering.naeste
    if naeste is None or naeste.start is None:
        return ()
    mere = naeste.start - timer
    fra = "fra" if naeste.start_med else "over"
    formel = (
        f"{_name(naeste).capitalize()} ({takster[naeste.id].stoettegrad.lower()}) er {fra} {_start(naeste)}. "
        f"Der er {timer_i_ord(mere)} op til grænsen"
    )
    return (Trin("Til næste takst", formel, mere, "timer/uge", naeste.graense),)


def _conclusion(takst: Takst | None, timer: Decimal) -> str:
    mine = med_enhed(timer, "timer/uge")
    return f"{mine} giver takst {takst.nr}" if takst else f"{mine} giver ingen takst"


def _name(baand: Baand) -> str:
    """`takst 3` for `takst-3`."""
    return baand.id.replace("-", " ")


def _start(baand: Baand) -> str:
    """The limit where the band begins, in words."""
    return med_enhed(baand.start or Decimal(0), "timer/uge")
