"""What an account of hours must tell besides its figures: whose hours they are, and what else they might be."""

from calculators.data.rates import SatserPaa
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Trin, saetning
from calculators.rules.ledsagelse.amounts import Ledsagetimer
from calculators.rules.ledsagelse.facts import Figures, Ret
from calculators.rules.ledsagelse.steps import hours
from calculators.text.dates import dansk_dato
from calculators.text.units import med_enhed

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du kan få ledsagelse, og hvor mange timer. Beregningen er vejledende."
)
AGREEMENT = vigtigt("Du skal aftale med kommunen, at du gemmer timer, før du gør det.")
EXPENSES = "Kommunen ser på dine udgifter, før den giver tilskud. Beløbet er det højeste, du kan få."


def reservations(timer: Ledsagetimer, figures: Figures, doubt: Trin | None, satser: SatserPaa) -> tuple[str, ...]:
    """All of them; `doubt` is the step that shows another way to count the months."""
    return (
        *_whose_hours(figures.ret, satser),
        saetning(doubt.formel) if doubt else _months_counted(figures),
        *_all_hours(timer, figures),
        *_too_many(timer),
        *_about_grant(timer, figures, satser),
        *([EXPENSES] if timer.tilskud.beloeb else []),
        AGREEMENT,
        ASSESSMENT,
    )


def elsewhere(timer: Ledsagetimer, figures: Figures) -> str:
    """What the same months give where these rules hold."""
    gemt = hours(timer.saldo.nu.gemt)
    return f"giver kommunen {figures.ret.timer.tekst}, og du har gemt {gemt} med de samme oplysninger"


def _whose_hours(ret: Ret, satser: SatserPaa) -> tuple[str, ...]:
    """That a botilbud has no hours of its own, and that a municipality's are not known on the day."""
    if ret.saerlige:
        return ()
    hvem = satser.kommunenavn if satser.kommune else "Loven"
    i_botilbud = (
        f"{hvem} har ikke et særligt antal timer til botilbud. Vi regner med {ret.timer.tekst}. "
        "Kommunen ser på, hvor mange timer du skal have ud over dem, botilbuddet giver."
    )
    ukendt = f"Vi har ikke {satser.kommunenavn}s egne timer for den dato. Vi regner med reglerne for hele landet."
    return (
        *([i_botilbud] if ret.i_botilbud else []),
        *([ukendt] if ret.egne is None and satser.kommune is not None else []),
    )


def _months_counted(figures: Figures) -> str:
    """How the months are counted, where the other way would give the same hours now."""
    return (
        f"Vi tæller de {figures.maaneder.tekst} fra og med den måned, timerne er fra. "
        "Reglen siger ikke, om den skal tælles med. "
        f"Skal den ikke det, kan du bruge timerne en måned længere, dog højst {figures.loft.tekst} på én gang."
    )


def _all_hours(timer: Ledsagetimer, figures: Figures) -> tuple[str, ...]:
    """The other reading for a botilbud: the municipality gives the hours of the law, whatever the place gives."""
    if timer.med_lovens is None:
        return ()
    lovens, gemt = figures.ret.lovens.tekst, hours(timer.med_lovens)
    return (f"Giver kommunen selv {lovens}, fordi botilbuddet ingen giver, har du gemt {gemt}.",)


def _too_many(timer: Ledsagetimer) -> tuple[str, ...]:
    """A reservation when the reader used hours that were not there."""
    maaneder = [maaned for maaned in timer.konto if maaned.for_meget]
    if not maaneder:
        return ()
    liste = "; ".join(f"måned {maaned.nr}: {hours(maaned.for_meget)} for meget" for maaned in maaneder)
    return (f"Der er brugt flere timer, end der var ({liste}). De timer regner vi ikke med.",)


def _about_grant(timer: Ledsagetimer, figures: Figures, satser: SatserPaa) -> tuple[str, ...]:
    """That there is no rate for the year, or that the hours it asks for can be read in another way."""
    tilskud, kraever = timer.tilskud, figures.tilskud_kraever
    if tilskud.beloeb is None:
        naermest = figures.naermeste_tilskud
        tilbud = f" Vælg {dansk_dato(naermest)} for at se det nærmeste beløb." if naermest else ""
        return (f"Vi har ingen sats for {satser.dato.year} for tilskuddet til ledsagerens udgifter.{tilbud}",)
    if kraever is None or tilskud.paa_en_maaned is None or tilskud.paa_en_maaned == tilskud.beloeb:
        return ()
    anden = med_enhed(tilskud.paa_en_maaned, "kr/år")
    return (
        f"Tilskuddet kræver mere end {kraever.tekst}. Der står ikke, om det er på en måned eller et år. "
        f"Vi lægger et års timer sammen. Skal de bruges på én måned, bliver det {anden}.",
    )
