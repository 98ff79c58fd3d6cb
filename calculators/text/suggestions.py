"""What an error message says about what the reader wrote: a short quotation and the nearest valid value."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST_QUOTE = 24
MOST_NAMED = 12


def citat(tekst: object) -> str:
    """The reader's own text in quotation marks, cut short and free of characters that cannot be shown."""
    synligt = "".join(tegn if tegn.isprintable() else "?" for tegn in str(tekst)[: LONGEST_QUOTE + 1])
    return f"“{synligt[:LONGEST_QUOTE]}…”" if len(synligt) > LONGEST_QUOTE else f"“{synligt}”"


def naermeste(skrevet: object, mulige: Iterable[str]) -> str | None:
    """A question with the nearest valid value, or None when nothing is near."""
    smaa = {navn.lower(): navn for navn in mulige}
    naer = get_close_matches(str(skrevet)[:60].lower(), list(smaa), n=1)
    return f"Mente du “{smaa[naer[0]]}”?" if naer else None


def mente_du(skrevet: object, mulige: Iterable[str]) -> str:
    """A question with the nearest valid value, or the list when nothing is near; of a long one only the first."""
    liste = list(mulige)
    flere = len(liste) - MOST_NAMED
    resten = f" og {flere} andre" if flere > 0 else ""
    nogle = ", ".join(f"“{navn}”" for navn in liste[:MOST_NAMED])
    return naermeste(skrevet, liste) or f"Vælg mellem {nogle}{resten}."
