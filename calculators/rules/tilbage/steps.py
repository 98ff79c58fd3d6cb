"""The rule in words: the limit, what has been used of it, and what is left."""

from calculators.results.trace import Trin
from calculators.rules.tilbage.amounts import Rest
from calculators.rules.tilbage.facts import Ramme
from calculators.text.money import dansk_tal


def rest_steps(rest: Rest, ramme: Ramme) -> tuple[Trin, ...]:
    """All steps; the last is what is left."""
    hoejst = rest.figures.hoejst
    return (
        Trin("Højst", f"{hoejst.betegnelse}: {ramme.in_words(hoejst.tal)}", hoejst.tal, ramme.enhed, hoejst),
        *_stretch(rest, ramme),
        Trin("Brugt", _used(rest, ramme), rest.i_alt, ramme.enhed),
        *_next(rest, ramme),
        Trin("Tilbage", _left(rest, ramme), rest.tilbage, ramme.enhed),
    )


def too_long(rest: Rest, ramme: Ramme) -> str:
    """The stretches that were longer than one may be; empty when none was."""
    if not rest.for_lange or rest.figures.i_traek is None:
        return ""
    hoejst = ramme.in_words(rest.figures.i_traek.tal)
    fundne = ", ".join(f"nr. {nr} er på {ramme.in_words(tal)}" for nr, tal in rest.for_lange)
    return f"Du kan højst få {hoejst} i træk, men {fundne}"


def _stretch(rest: Rest, ramme: Ramme) -> tuple[Trin, ...]:
    i_traek = rest.figures.i_traek
    if i_traek is None:
        return ()
    formel = too_long(rest, ramme) or f"Du kan højst få {ramme.in_words(i_traek.tal)} i træk"
    return (Trin("Højst i træk", formel, i_traek.tal, ramme.enhed, i_traek),)


def _used(rest: Rest, ramme: Ramme) -> str:
    """`2 + 1,5 + 1 = 4,5 timer`."""
    if len(rest.brugt) == 1:
        return f"Du har brugt {ramme.in_words(rest.i_alt)}"
    return f"{' + '.join(map(dansk_tal, rest.brugt))} = {ramme.in_words(rest.i_alt)}"


def _next(rest: Rest, ramme: Ramme) -> tuple[Trin, ...]:
    if rest.laengst_nu is None:
        return ()
    formel = f"Næste gang kan du højst få {ramme.in_words(rest.laengst_nu)}"
    return (Trin("Længst næste gang", formel, rest.laengst_nu, ramme.enhed),)


def _left(rest: Rest, ramme: Ramme) -> str:
    hoejst, brugt = ramme.in_words(rest.figures.hoejst.tal), ramme.in_words(rest.i_alt)
    if rest.for_meget:
        return f"Du har brugt {brugt}. Det er {ramme.in_words(rest.for_meget)} mere end {hoejst}. Der er intet tilbage"
    return f"{hoejst} - {brugt} = {ramme.in_words(rest.tilbage)}"
