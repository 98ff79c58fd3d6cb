"""The grant to dental care worked out, and the steps of the trace."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa
from calculators.results.trace import Trin
from calculators.text.dates import dansk_dato
from calculators.text.errors import ManglendeSats
from calculators.text.money import afrund_oere, er_hele_oerer, kroner
from calculators.text.units import med_enhed

OWN_SHARE = "tandpleje-egen-andel-aar"
PCT_YOUNG = "tandpleje-pct-unge"
PCT_ADULT = "tandpleje-pct-voksne"
AGE_FROM = "tandpleje-alder-fra"
AGE_YOUNG_TO = "tandpleje-alder-unge-til"
AGE_EDUCATION_TO = "tandpleje-alder-uddannelse-til"
APPROVAL_ABOVE = "tandpleje-forhaandsgodkendelse-over"
APPROVAL_LASTS = "tandpleje-godkendelse-gaelder"
FAKTA: Facts = {
    OWN_SHARE: number("kr/år"),
    PCT_YOUNG: number("pct"),
    PCT_ADULT: number("pct"),
    AGE_FROM: number("år"),
    AGE_YOUNG_TO: number("år"),
    AGE_EDUCATION_TO: number("år"),
    APPROVAL_ABOVE: number("kr"),
    APPROVAL_LASTS: number("måneder"),
}
FULL_BENEFITS = ("uddannelseshjaelp-uden-tillaeg", "integrationsydelse-uden-tillaeg")
NO_BENEFIT = "ingen"

HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Regning:
    """What the reader told; amounts in kr."""

    alder: int
    ydelse: str
    udgift: Decimal
    andet_tilskud: Decimal
    behandlingens_pris: Decimal | None

    @property
    def rest(self) -> Decimal:
        """The expense after other grants, never below zero."""
        return max(self.udgift - self.andet_tilskud, Decimal(0))

    @property
    def pris(self) -> Decimal:
        """The price of the whole treatment; that of the year when no other is told."""
        return self.udgift if self.behandlingens_pris is None else self.behandlingens_pris


@dataclass(frozen=True)
class Regnskab:
    """The grant by the figures of the day. `aldersgraense` decided the per cent; `pct` None: not in the group."""

    rest: Decimal
    egen_andel: Sats
    aldersgraense: Sats
    pct: Sats | None

    @property
    def er_i_gruppen(self) -> bool:
        """Whether the reader can have the grant at all."""
        return self.pct is not None

    @property
    def over(self) -> Decimal:
        """What is above the own share."""
        return max(self.rest - self.egen_andel.tal, Decimal(0))

    @property
    def praecis(self) -> Decimal:
        """The grant before it is rounded."""
        return self.over * self.pct.tal / HUNDRED if self.pct else Decimal(0)

    @property
    def tilskud(self) -> Decimal:
        """The grant in whole øre."""
        return afrund_oere(self.praecis)

    @property
    def egenbetaling(self) -> Decimal:
        """What is left for the reader."""
        return self.rest - self.tilskud


def opgoer(regning: Regning, satser: SatserPaa) -> Regnskab:
    """The grant; the age group is both ends included."""
    egen_andel = satser.national(OWN_SHARE)
    fra, unge_til = satser.national(AGE_FROM), satser.national(AGE_YOUNG_TO)
    if regning.alder < fra.tal or regning.ydelse == NO_BENEFIT:
        return Regnskab(regning.rest, egen_andel, fra, None)
    if regning.alder <= unge_til.tal:
        return Regnskab(regning.rest, egen_andel, unge_til, satser.national(PCT_YOUNG))
    if regning.ydelse in FULL_BENEFITS:
        uddannelse_til = satser.national(AGE_EDUCATION_TO)
        pct = satser.national(PCT_YOUNG if regning.alder <= uddannelse_til.tal else PCT_ADULT)
        return Regnskab(regning.rest, egen_andel, uddannelse_til, pct)
    return Regnskab(regning.rest, egen_andel, unge_til, satser.national(PCT_ADULT))


def maaske_hele(regning: Regning, satser: SatserPaa) -> tuple[str, ...]:
    """A warning for those who might have had the whole by a rule whose newest wording is not known (AKL § 82 a)."""
    unge_til = satser.national(AGE_YOUNG_TO)
    if regning.ydelse in (NO_BENEFIT, *FULL_BENEFITS) or regning.alder <= unge_til.tal:
        return ()
    try:
        satser.national(AGE_EDUCATION_TO)
    except ManglendeSats as mangel:
        slut = mangel.naermeste_dato
        if slut is None or slut > satser.dato:
            return ()
        gammel = satser.flyttet(slut, satser.kommune)
        til, hele = gammel.national(AGE_EDUCATION_TO), gammel.national(PCT_YOUNG)
        if regning.alder > til.tal:
            return ()
        return (
            f"Tilskuddet kan være for lavt. Til og med {dansk_dato(slut)} fik nogle på højst {til.tekst} "
            f"{hele.tekst} i stedet. Vi kender ikke reglens ord efter den dag. Spørg kommunen, om du kan få mere.",
        )
    return ()


def kraever_godkendelse(regning: Regning, graense: Sats) -> bool:
    """Whether the municipality must agree before the treatment begins: only above the limit."""
    return regning.pris > graense.tal


def godkendelse_trin(regning: Regning, graense: Sats, gaelder: Sats | None) -> tuple[Trin, ...]:
    """The price held against the limit, and how long an approval lasts."""
    ord_ = "over" if gaelder else "ikke over"
    slut = "så kommunen skal sige ja, før du begynder" if gaelder else "så du behøver ikke et ja først"
    formel = f"Prisen er {kroner(regning.pris)} Det er {ord_} {graense.tekst}, {slut}"
    trin = [Trin("Forhåndsgodkendelse", formel, regning.pris, "kr", graense)]
    if gaelder:
        formel = f"Kommer du ud af gruppen, gælder godkendelsen i {gaelder.tekst} fra kommunens afgørelse"
        trin.append(Trin("Hvor længe godkendelsen gælder", formel, gaelder.tal, "måneder", gaelder))
    return tuple(trin)


def trin(regning: Regning, regnskab: Regnskab) -> tuple[Trin, ...]:
    """From the bill to the grant."""
    udgift, andet = kroner(regning.udgift), kroner(regning.andet_tilskud)
    rest = f"{udgift} - {andet} = {kroner(regning.rest)}"
    if regning.andet_tilskud > regning.udgift:
        rest = f"{andet} er mere end {udgift}, så der er 0 kr. tilbage"
    return (
        Trin("Udgift efter andre tilskud", rest, regning.rest, "kr"),
        _own_share(regning, regnskab),
        _group(regning, regnskab),
        Trin("Det betaler du selv", _rest(regnskab), regnskab.egenbetaling, "kr"),
        _grant(regnskab),
    )


def _own_share(regning: Regning, regnskab: Regnskab) -> Trin:
    andel = regnskab.egen_andel
    if not regnskab.over:
        # Grants beyond the bill take part of the next expense too.
        mangler = andel.tal - (regning.udgift - regning.andet_tilskud)
        naeste = f" Du når den ved {kroner(mangler)} mere på et år" if mangler else ""
        formel = f"{kroner(regnskab.rest)} er ikke over din egen andel på {andel.tekst}.{naeste}"
    else:
        formel = f"{kroner(regnskab.rest)} - {kroner(andel.tal)} = {kroner(regnskab.over)}"
    return Trin("Over din egen andel", formel, regnskab.over, "kr", andel)


def _group(regning: Regning, regnskab: Regnskab) -> Trin:
    """The limit of age that decided, in words."""
    alder, graense = med_enhed(Decimal(regning.alder), "år"), regnskab.aldersgraense
    if regning.ydelse == NO_BENEFIT:
        formel = "Uden en af ydelserne er du ikke i gruppen"
    elif regnskab.pct is None:
        formel = f"Alderen er {alder}. Reglen begynder ved {graense.tekst}"
    else:
        ord_ = "ikke over" if regning.alder <= graense.tal else "over"
        formel = f"Alderen er {alder}. Det er {ord_} grænsen på {graense.tekst} ({graense.betegnelse.lower()})"
    return Trin("Din gruppe", formel, Decimal(regning.alder), "år", graense)


def _rest(regnskab: Regnskab) -> str:
    return f"{kroner(regnskab.rest)} - {kroner(regnskab.tilskud)} i tilskud = {kroner(regnskab.egenbetaling)}"


def _grant(regnskab: Regnskab) -> Trin:
    """The last step: the grant."""
    if regnskab.pct is None:
        return Trin("Tilskud", "Du er ikke i gruppen, så tilskuddet er 0 kr.", regnskab.tilskud, "kr")
    praecis = regnskab.praecis
    runding = "" if er_hele_oerer(praecis) else f", afrundet til hele ører {kroner(regnskab.tilskud)}"
    formel = f"{regnskab.pct.tekst} af {kroner(regnskab.over)} = {kroner(praecis)}{runding}"
    return Trin("Tilskud", formel, regnskab.tilskud, "kr", regnskab.pct)
