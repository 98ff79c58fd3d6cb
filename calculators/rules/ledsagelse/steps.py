"""The steps of the trace of a calculation of hours with a companion, one function each."""

from collections.abc import Sequence
from decimal import Decimal

from calculators.results.trace import Trin
from calculators.rules.ledsagelse.account import Maaned
from calculators.rules.ledsagelse.rules import Opsparing, Ret, Tilskud
from calculators.text.units import med_enhed


def _timer(tal: Decimal) -> str:
    return med_enhed(tal, "timer")


def ret_trin(ret: Ret) -> tuple[Trin, ...]:
    """The hours a month, those from the place, and those of the law when they are others."""
    formel = f"{ret.timer.betegnelse}: {ret.timer.tekst}"
    trin = [Trin("Timer fra kommunen", formel, ret.timer.tal, "timer/md", ret.timer)]
    i_alt = ret.timer.tal
    if ret.fra_botilbud:
        i_alt += ret.fra_botilbud.tal
        formel = (
            f"Botilbuddet giver {ret.fra_botilbud.tekst}. "
            f"{_timer(ret.timer.tal)} + {_timer(ret.fra_botilbud.tal)} = {med_enhed(i_alt, 'timer/md')}. "
            "Kun kommunens timer kan gemmes her"
        )
        trin.append(Trin("Timer fra botilbuddet", formel, ret.fra_botilbud.tal, "timer/md", ret.fra_botilbud))
    if ret.lovens is not ret.timer:
        ens = "Det er det samme" if ret.lovens.tal == i_alt else "Det er ikke det samme; vi bruger kommunens tal"
        trin.append(
            Trin("Lovens timer", f"Loven giver {ret.lovens.tekst}. {ens}", ret.lovens.tal, "timer/md", ret.lovens)
        )
    return tuple(trin)


def opsparing_trin(regler: Opsparing) -> tuple[Trin, ...]:
    """For how long and how many hours can be saved."""
    maaneder, loft = regler.maaneder, regler.loft
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


def konto_trin(konto: Sequence[Maaned]) -> tuple[Trin, ...]:
    """One step a month."""
    return tuple(Trin(f"Måned {maaned.nr}", _account(maaned), maaned.gemt, "timer") for maaned in konto)


def _account(maaned: Maaned) -> str:
    """`30 gemte + 15 nye - 10 brugte = 35 timer`, with what was lost and what was too much."""
    tabt = f"{_timer(maaned.tabt)} er udløbet. " if maaned.tabt else ""
    led = f"{_timer(maaned.fra_foer)} gemt + {_timer(maaned.optjent)} nye"
    brugt = f"{_timer(maaned.brugt - maaned.for_meget)} brugt"
    for_meget = f". De sidste {_timer(maaned.for_meget)} var der ikke" if maaned.for_meget else ""
    return f"{tabt}{led} - {brugt} = {_timer(maaned.gemt)}{for_meget}"


def laesning_trin(nu: Maaned, anden: Maaned, regler: Opsparing, ret: Ret) -> tuple[Trin, ...]:
    """The other way to count the months, when it gives other hours now or in the month to come."""
    optjent = ret.timer.tal
    naeste = regler.naeste(anden, optjent)
    if (nu.gemt, regler.naeste(nu, optjent)) == (anden.gemt, naeste):
        return ()
    formel = (
        f"Der står ikke, om {regler.maaneder.tekst} er med eller uden den måned, timerne er fra. Vi tæller den med. "
        f"Tælles den ikke med, har du gemt {_timer(anden.gemt)} og kan bruge {_timer(naeste)} næste måned"
    )
    return (Trin("Fristen kan læses på to måder", formel, anden.gemt, "timer", regler.maaneder),)


def tilskud_trin(tilskud: Tilskud) -> tuple[Trin, ...]:
    """The hours the grant asks for, and its highest amount."""
    trin = []
    if tilskud.kraever:
        ord_ = "mere" if tilskud.brugt_aar > tilskud.kraever.tal else "ikke mere"
        formel = (
            f"I de nyeste måneder, højst et år, er der brugt {_timer(tilskud.brugt_aar)} i alt. "
            f"Det er {ord_} end {tilskud.kraever.tekst}"
        )
        trin.append(Trin("Timer, før du får tilskud", formel, tilskud.brugt_aar, "timer", tilskud.kraever))
    if tilskud.maks and tilskud.beloeb is not None:
        formel = (
            f"Tilskuddet er højst {tilskud.maks.tekst}"
            if tilskud.beloeb
            else f"Efter standarden får du ikke de højst {tilskud.maks.tekst}. Har du haft udgifter, så søg alligevel"
        )
        trin.append(Trin("Tilskud til ledsagerens udgifter", formel, tilskud.beloeb, "kr/år", tilskud.maks))
    return tuple(trin)


def udloeb_trin(nu: Maaned, regler: Opsparing) -> Trin:
    """The hours that are lost when the newest month ends."""
    formel = (
        f"Af de gemte timer er {_timer(nu.udloeber)} så gamle, at de udløber, når måned {nu.nr} slutter"
        if nu.udloeber
        else f"Ingen af de gemte timer er {regler.maaneder.tekst} gamle. Ingen udløber, når måned {nu.nr} slutter"
    )
    return Trin("Timer, der udløber", formel, nu.udloeber, "timer", regler.maaneder)


def naeste_trin(nu: Maaned, regler: Opsparing, ret: Ret) -> Trin:
    """What can be used in the month to come."""
    naeste = regler.naeste(nu, ret.timer.tal)
    formel = f"{_timer(nu.gemt)} gemt - {_timer(nu.udloeber)} udløbet + {_timer(ret.timer.tal)} nye = {_timer(naeste)}"
    return Trin("Timer til næste måned", formel, naeste, "timer")


def saldo_trin(nu: Maaned) -> Trin:
    """The last step: the hours saved."""
    return Trin("Gemte timer", f"Når måned {nu.nr} slutter, har du gemt {_timer(nu.gemt)}", nu.gemt, "timer")
