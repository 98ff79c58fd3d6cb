"""The rule in words: the steps from the bill to the grant."""

from decimal import Decimal

from calculators.results.trace import Trin
from calculators.rules.shared.rounding import rounding
from calculators.rules.tandpleje.amounts import NO_BENEFIT, Regning, Tilskud, to_own_share
from calculators.rules.tandpleje.facts import Figures
from calculators.text.money import kroner
from calculators.text.units import med_enhed


def approval_steps(regning: Regning, figures: Figures) -> tuple[Trin, ...]:
    """The price held against the limit, and how long an approval lasts; nothing outside the group."""
    if figures.pct is None:
        return ()
    graense, gaelder = figures.godkendelse_over, figures.godkendelse_gaelder
    ord_ = "over" if gaelder else "ikke over"
    slut = "så kommunen skal sige ja, før du begynder" if gaelder else "så du behøver ikke et ja først"
    formel = f"Prisen er {kroner(regning.pris)} Det er {ord_} {graense.tekst}, {slut}"
    steps = [Trin("Forhåndsgodkendelse", formel, regning.pris, "kr", graense)]
    if gaelder:
        formel = f"Kommer du ud af gruppen, gælder godkendelsen i {gaelder.tekst} fra kommunens afgørelse"
        steps.append(Trin("Hvor længe godkendelsen gælder", formel, gaelder.tal, "måneder", gaelder))
    return tuple(steps)


def grant_steps(regning: Regning, tilskud: Tilskud, figures: Figures) -> tuple[Trin, ...]:
    """From the bill to the grant."""
    return (
        _rest(regning),
        _own_share(regning, tilskud, figures),
        _group(regning, figures),
        _left_to_pay(tilskud),
        _grant(tilskud, figures),
    )


def _rest(regning: Regning) -> Trin:
    udgift, andet = kroner(regning.udgift), kroner(regning.andet_tilskud)
    formel = f"{udgift} - {andet} = {kroner(regning.rest)}"
    if regning.andet_tilskud > regning.udgift:
        formel = f"{andet} er mere end {udgift}, så der er 0 kr. tilbage"
    return Trin("Udgift efter andre tilskud", formel, regning.rest, "kr")


def _own_share(regning: Regning, tilskud: Tilskud, figures: Figures) -> Trin:
    andel = figures.egen_andel
    if not tilskud.over:
        missing = to_own_share(regning, andel.tal)
        naeste = f" Du når den ved {kroner(missing)} mere på et år" if missing else ""
        formel = f"{kroner(tilskud.rest)} er ikke over din egen andel på {andel.tekst}.{naeste}"
    else:
        formel = f"{kroner(tilskud.rest)} - {kroner(andel.tal)} = {kroner(tilskud.over)}"
    return Trin("Over din egen andel", formel, tilskud.over, "kr", andel)


def _group(regning: Regning, figures: Figures) -> Trin:
    """The limit of age that decided, in words."""
    alder, graense = med_enhed(Decimal(regning.alder), "år"), figures.aldersgraense
    if regning.ydelse == NO_BENEFIT:
        formel = "Uden en af ydelserne er du ikke i gruppen"
    elif figures.pct is None:
        formel = f"Alderen er {alder}. Reglen begynder ved {graense.tekst}"
    else:
        ord_ = "ikke over" if regning.alder <= graense.tal else "over"
        formel = f"Alderen er {alder}. Det er {ord_} grænsen på {graense.tekst} ({graense.betegnelse.lower()})"
    return Trin("Din gruppe", formel, Decimal(regning.alder), "år", graense)


def _left_to_pay(tilskud: Tilskud) -> Trin:
    formel = f"{kroner(tilskud.rest)} - {kroner(tilskud.tilskud)} i tilskud = {kroner(tilskud.egenbetaling)}"
    return Trin("Det betaler du selv", formel, tilskud.egenbetaling, "kr")


def _grant(tilskud: Tilskud, figures: Figures) -> Trin:
    """The last step: the grant."""
    if figures.pct is None:
        return Trin("Tilskud", "Du er ikke i gruppen, så tilskuddet er 0 kr.", tilskud.tilskud, "kr")
    regnet = f"{figures.pct.tekst} af {kroner(tilskud.over)} = {kroner(tilskud.exact)}"
    return Trin("Tilskud", f"{regnet}{rounding(tilskud.exact)}", tilskud.tilskud, "kr", figures.pct)
