"""The rule in words: the steps of a calculation of hours with a companion."""

from decimal import Decimal

from calculators.results.trace import Trin
from calculators.rules.ledsagelse.account import Maaned
from calculators.rules.ledsagelse.amounts import Ledsagetimer
from calculators.rules.ledsagelse.facts import Figures
from calculators.text.units import med_enhed


def hour_steps(timer: Ledsagetimer, figures: Figures, doubt: Trin | None) -> tuple[Trin, ...]:
    """All steps, `doubt` among them; the last is the hours saved."""
    return (
        *_right(timer, figures),
        *_saving(figures),
        *(Trin(f"Måned {maaned.nr}", _month(maaned), maaned.gemt, "timer") for maaned in timer.konto),
        *([doubt] if doubt else []),
        *_grant(timer, figures),
        _expiring(timer, figures),
        _next_month(timer),
        _saved(timer),
    )


def doubt_step(timer: Ledsagetimer, figures: Figures) -> Trin | None:
    """The other way to count the months, when it gives other hours now or in the month to come."""
    if not timer.readings_differ:
        return None
    gemt = timer.anden.nu.gemt
    formel = (
        f"Der står ikke, om {figures.maaneder.tekst} er med eller uden den måned, timerne er fra. Vi tæller den med. "
        f"Tælles den ikke med, har du gemt {hours(gemt)} og kan bruge {hours(timer.anden.naeste)} næste måned"
    )
    return Trin("Fristen kan læses på to måder", formel, gemt, "timer", figures.maaneder)


def hours(timer: Decimal) -> str:
    """`15 timer`."""
    return med_enhed(timer, "timer")


def _right(timer: Ledsagetimer, figures: Figures) -> tuple[Trin, ...]:
    """The hours a month, those from the place, and those of the law when they are others."""
    ret = figures.ret
    formel = f"{ret.timer.betegnelse}: {ret.timer.tekst}"
    steps = [Trin("Timer fra kommunen", formel, timer.optjent, "timer/md", ret.timer)]
    if ret.fra_botilbud:
        formel = (
            f"Botilbuddet giver {ret.fra_botilbud.tekst}. "
            f"{hours(timer.optjent)} + {hours(ret.fra_botilbud.tal)} = {med_enhed(timer.i_alt, 'timer/md')}. "
            "Kun kommunens timer kan gemmes her"
        )
        steps.append(Trin("Timer fra botilbuddet", formel, ret.fra_botilbud.tal, "timer/md", ret.fra_botilbud))
    if ret.lovens is not ret.timer:
        same = ret.lovens.tal == timer.i_alt
        ens = "Det er det samme" if same else "Det er ikke det samme; vi bruger kommunens tal"
        formel = f"Loven giver {ret.lovens.tekst}. {ens}"
        steps.append(Trin("Lovens timer", formel, ret.lovens.tal, "timer/md", ret.lovens))
    return tuple(steps)


def _saving(figures: Figures) -> tuple[Trin, ...]:
    """For how long and how many hours can be saved."""
    maaneder, loft = figures.maaneder, figures.loft
    return (
        Trin(
            "Hvor længe timer gemmes",
            f"En måneds timer kan bruges i {maaneder.tekst}, den måned de er fra, talt med. De ældste bruges først",
            maaneder.tal,
            "måneder",
            maaneder,
        ),
        Trin("Flest timer på én gang", f"Du kan højst have {loft.tekst} på én gang", loft.tal, "timer", loft),
    )


def _month(maaned: Maaned) -> str:
    """`30 gemte + 15 nye - 10 brugte = 35 timer`, with what was lost and what was too much."""
    tabt = f"{hours(maaned.tabt)} er udløbet. " if maaned.tabt else ""
    led = f"{hours(maaned.fra_foer)} gemt + {hours(maaned.optjent)} nye"
    for_meget = f". De sidste {hours(maaned.for_meget)} var der ikke" if maaned.for_meget else ""
    return f"{tabt}{led} - {hours(maaned.taget)} brugt = {hours(maaned.gemt)}{for_meget}"


def _grant(timer: Ledsagetimer, figures: Figures) -> tuple[Trin, ...]:
    """The hours the grant asks for, and its highest amount."""
    tilskud, kraever, maks = timer.tilskud, figures.tilskud_kraever, figures.tilskud_maks
    steps = []
    if kraever:
        ord_ = "mere" if tilskud.brugt_aar > kraever.tal else "ikke mere"
        formel = (
            f"I de nyeste måneder, højst et år, er der brugt {hours(tilskud.brugt_aar)} i alt. "
            f"Det er {ord_} end {kraever.tekst}"
        )
        steps.append(Trin("Timer, før du får tilskud", formel, tilskud.brugt_aar, "timer", kraever))
    if maks and tilskud.beloeb is not None:
        formel = (
            f"Tilskuddet er højst {maks.tekst}"
            if tilskud.beloeb
            else f"Efter standarden får du ikke de højst {maks.tekst}. Har du haft udgifter, så søg alligevel"
        )
        steps.append(Trin("Tilskud til ledsagerens udgifter", formel, tilskud.beloeb, "kr/år", maks))
    return tuple(steps)


def _expiring(timer: Ledsagetimer, figures: Figures) -> Trin:
    """The hours that are lost when the newest month ends."""
    nu, maaneder = timer.saldo.nu, figures.maaneder
    formel = (
        f"Af de gemte timer er {hours(nu.udloeber)} så gamle, at de udløber, når måned {nu.nr} slutter"
        if nu.udloeber
        else f"Ingen af de gemte timer er {maaneder.tekst} gamle. Ingen udløber, når måned {nu.nr} slutter"
    )
    return Trin("Timer, der udløber", formel, nu.udloeber, "timer", maaneder)


def _next_month(timer: Ledsagetimer) -> Trin:
    """What can be used in the month to come."""
    nu, naeste = timer.saldo.nu, timer.saldo.naeste
    formel = f"{hours(nu.gemt)} gemt - {hours(nu.udloeber)} udløbet + {hours(timer.optjent)} nye = {hours(naeste)}"
    return Trin("Timer til næste måned", formel, naeste, "timer")


def _saved(timer: Ledsagetimer) -> Trin:
    """The last step: the hours saved."""
    nu = timer.saldo.nu
    return Trin("Gemte timer", f"Når måned {nu.nr} slutter, har du gemt {hours(nu.gemt)}", nu.gemt, "timer")
