"""Amounts with their unit, as a Danish reader says them."""

from decimal import ROUND_HALF_UP, Decimal

from calculators.text.money import beloebstekst, dansk_tal, kroner

# Unit → what stands after the number: (one, several).
_PHRASES: dict[str, tuple[str, str]] = {
    "timer": ("time", "timer"),
    "timer/md": ("time om måneden", "timer om måneden"),
    "timer/uge": ("time om ugen", "timer om ugen"),
    "timer/døgn": ("time i døgnet", "timer i døgnet"),
    "minutter/uge": ("minut om ugen", "minutter om ugen"),
    "uger": ("uge", "uger"),
    "dage": ("dag", "dage"),
    "hverdage": ("hverdag", "hverdage"),
    "måneder": ("måned", "måneder"),
    "pct": ("procent", "procent"),
    "antal": ("", ""),
    "gange/år": ("gang om året", "gange om året"),
}
_PERIODS: dict[str, str] = {
    "kr": "",
    "kr/dag": " om dagen",
    "kr/uge": " om ugen",
    "kr/14 dage": " hver anden uge",
    "kr/md": " om måneden",
    "kr/kvartal": " i kvartalet",
    "kr/halvår": " hvert halve år",
    "kr/år": " om året",
    "kr/gang": " én gang i året",
    "kr/døgn": " i døgnet",
    "kr/time": " i timen",
}


def med_enhed(tal: Decimal, enhed: str | None) -> str:
    """`1.103 kr. om måneden`, `15 timer om ugen`, `3`: the number and its unit in words."""
    if enhed in _PERIODS:
        return kroner(tal) + _PERIODS[enhed]
    en, flere = _PHRASES.get(enhed or "antal", (enhed or "", enhed or ""))
    return f"{dansk_tal(tal)} {en if tal == 1 else flere}".rstrip()


def hele_kroner(tal: Decimal, enhed: str = "kr") -> str:
    """`2.167 kr.`, or `ca. 2.167 kr.` for an amount with øre: a reconstruction is not known to the øre."""
    hele = tal.quantize(Decimal(1), ROUND_HALF_UP)
    return f"{'' if hele == tal else 'ca. '}{kroner(hele)}{_PERIODS[enhed]}"


def omtrent(tal: Decimal, enhed: str = "kr") -> str:
    """`ca. 2.167 kr. om måneden`, also for whole kroner; nothing is nothing, and not about."""
    tekst = hele_kroner(tal, enhed)
    return tekst if not tal or tekst.startswith("ca.") else f"ca. {tekst}"


def enhedsnavn(enhed: str) -> str:
    """The unit alone in words, for an axis or a label: `kr. om måneden`."""
    if enhed in _PERIODS:
        return "kr." + _PERIODS[enhed]
    return _PHRASES.get(enhed, (enhed, enhed))[1]


def maskintekst(vaerdi: Decimal | str, enhed: str | None) -> str:
    """The value as in the JSON contract: kroner with two decimals, other numbers as they are."""
    if isinstance(vaerdi, str):
        return vaerdi
    return beloebstekst(vaerdi) if enhed in _PERIODS else f"{vaerdi:f}"
