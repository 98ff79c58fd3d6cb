"""The real figures of the payments for a place to live (SEL §§ 107-110), for a hand-made satser.json."""

from typing import Any, NamedTuple

TEMPORARY, LASTING = "hvidovre/sel-107-midlertidigt-botilbud", "hvidovre/sel-108-laengerevarende-botilbud"


class Aar(NamedTuple):
    """The figures of law about payment in a lasting place in one year; `afledt` are those nobody prints."""

    graense: int
    fradrag: int
    trin: int
    afledt: tuple[str, ...] = ()


LAW: dict[int, Aar] = {
    2021: Aar(216900, 47100, 5432),
    2022: Aar(219500, 47700, 5497, ("graense", "fradrag", "trin")),
    2023: Aar(226100, 49100, 5645),
    2024: Aar(234000, 50800, 5826, ("trin",)),
}
AMOUNTS = {
    "boligbetaling-indkomstgraense-aar": ("Indkomst, hvor satsen skifter", "graense"),
    "boligbetaling-fradrag-enlig-aar": ("Fradrag i indkomsten for reelt enlige pensionister", "fradrag"),
    "boligbetaling-par-trin-aar": ("Trin, som et pars rabat falder for", "trin"),
}
SHARES = {
    "boligbetaling-indkomst-lav-pct": ("Andel af indkomsten op til grænsen", "10", 2007, "fundet"),
    "boligbetaling-indkomst-hoej-pct": ("Andel af indkomsten over grænsen", "20", 2007, "fundet"),
    "boligbetaling-par-rabat-pct": ("Rabat til par, der bor i samme botilbud", "25", 2007, "fundet"),
    "boligbetaling-par-nedslag-pct": ("Fald i rabatten for hvert trin", "1", 2007, "fundet"),
    "boligbetaling-omkostning-pct": ("Andel af boligens omkostninger", "10", 2021, "afledt"),
    "boligbetaling-ejendomsvaerdi-pct": ("Andel af ejendommens offentlige vurdering", "10", 2021, "afledt"),
}
LAW_IN_WORDS = {
    "boligbetaling-periode": (
        "Hvor længe der betales for boligen",
        "fra boligen er til beboerens rådighed, og til den er fraflyttet",
    ),
    "boligbetaling-par-slut": (
        "Hvornår et pars rabat slutter",
        "med udgangen af den måned, hvor den ene dør eller flytter",
    ),
}
PAID_OF = (
    "løntilskud, førtidspension, kontanthjælp, starthjælp, folkepension eller anden indtægt "
    "(f.eks. arbejdsløshedsunderstøttelse eller sygedagpenge)"
)
# id: name, unit, value, line in Hvidovre's text.
OWN = {
    "omkostningsdel-pct": ("Den del af boligens fulde pris, du betaler", "pct", "10", 2341),
    "ejendomsvaerdi-pct": ("Del af den offentlige vurdering, der regnes med", "pct", "10", 2344),
    "indkomstdel-lav-pct": ("Del af indkomsten op til grænsen", "pct", "10", 2356),
    "indkomstdel-hoej-pct": ("Del af indkomsten over grænsen", "pct", "20", 2356),
    "indkomstgraense-aar": ("Grænse for indkomsten", "kr/år", "226100", 2356),
    "par-rabat-pct": ("Rabat til par", "pct", "25", 2365),
    "par-rabat-nedslag-pct": ("Fald i rabatten for hvert trin", "pct", "1", 2365),
    "par-rabat-trin-aar": ("Trin, som rabatten falder for", "kr/år", "5645", 2365),
}
NIGHTS = {
    "egenbetaling-109-doegn": ("Egenbetaling på krisecenter", {2021: ("89", "fundet"), 2023: ("93.38", "fundet")}),
    "egenbetaling-110-doegn": (
        "Egenbetaling på herberg og forsorgshjem",
        {2020: ("91", "sekundaer"), 2021: ("93", "sekundaer"), 2023: ("96.71", "fundet")},
    ),
}


def add(data: dict[str, Any]) -> None:
    """Add the facts of law, of Hvidovre and of its services."""
    data["kilder"] |= {
        navn: {"titel": titel, "udgiver": "Socialministeriet", "adresse": f"https://elov.dk/{navn}"}
        for navn, titel in (("bek-1387-2006", "BEK 1387/2006"), ("bek-1324-2014", "BEK 1324/2014"))
    }
    data["fakta"]["nationale"] |= _law() | _nights()
    hvidovre = data["fakta"]["hvidovre"]
    hvidovre |= {navn: _fact(b, enhed, [_own_value(v, linje)]) for navn, (b, enhed, v, linje) in OWN.items()}
    hvidovre |= {
        navn.replace("raadighedsbeloeb", "raadighedsbeloeb-108", 1): om
        for navn, om in list(hvidovre.items())
        if navn.startswith("raadighedsbeloeb")
    }
    data["ydelser"] |= _services()


def _fact(betegnelse: str, enhed: str, vaerdier: list[dict[str, Any]]) -> dict[str, Any]:
    return {"betegnelse": betegnelse, "enhed": enhed, "vaerdier": vaerdier}


def _value(fra: str, til: str | None, vaerdi: Any, kilde: tuple[str, int | None], sikkerhed: str) -> dict[str, Any]:
    return {
        "gyldig_fra": fra,
        "gyldig_til": til,
        "vaerdi": vaerdi,
        "sikkerhed": sikkerhed,
        "note": None,
        "kilde": {"dokument": kilde[0], "linje": kilde[1], "afsnit": "Betaling"},
    }


def _own_value(vaerdi: Any, linje: int, dokument: str = "hvidovre-2023", fra: str = "2023-01-01") -> dict[str, Any]:
    return _value(fra, None, vaerdi, (dokument, linje), "fundet")


def _year(aar: int, vaerdi: str, dokument: str, sikkerhed: str = "fundet") -> dict[str, Any]:
    return _value(f"{aar}-01-01", f"{aar}-12-31", vaerdi, (dokument, None), sikkerhed)


def _law() -> dict[str, Any]:
    amounts = {
        navn: _fact(
            betegnelse,
            "kr/år",
            [
                _year(aar, str(getattr(law, felt)), "bek-1387-2006", "afledt" if felt in law.afledt else "fundet")
                for aar, law in LAW.items()
            ],
        )
        for navn, (betegnelse, felt) in AMOUNTS.items()
    }
    shares = {
        navn: _fact(betegnelse, "pct", [_value(f"{aar}-01-01", None, pct, ("bek-1387-2006", None), sikkerhed)])
        for navn, (betegnelse, pct, aar, sikkerhed) in SHARES.items()
    }
    words = {
        navn: _fact(
            betegnelse, "andet", [_value("2007-01-01", None, {"tekst": tekst}, ("bek-1387-2006", None), "fundet")]
        )
        for navn, (betegnelse, tekst) in LAW_IN_WORDS.items()
    }
    partner = {
        f"sel-108-partner-{navn}": _fact(
            "Efterladt partner", "måneder", [_value("2025-07-01", None, tal, ("bek-1387-2006", None), "fundet")]
        )
        for navn, tal in (("frist", "6"), ("varsel", "3"))
    }
    return amounts | shares | words | partner


def _nights() -> dict[str, Any]:
    rates = {
        navn: _fact(betegnelse, "kr/døgn", [_year(aar, v, f"sm-satser-{aar}", s) for aar, (v, s) in aarene.items()])
        for navn, (betegnelse, aarene) in NIGHTS.items()
    }
    forud = _value("2017-11-13", None, "31", ("bek-1387-2006", None), "fundet")
    return rates | {"forudbetaling-109-110-maks-dage": _fact("Hvor langt frem du højst kan betale", "dage", [forud])}


def _words(tekst: str, linje: int, dokument: str = "hvidovre-2023", fra: str = "2023-01-01") -> dict[str, Any]:
    return _fact("Standardens ord", "andet", [_own_value({"tekst": tekst}, linje, dokument, fra)])


def _service(titel: str, lov: str, fakta: dict[str, Any], dokument: str = "hvidovre-2023") -> dict[str, Any]:
    return {"titel": titel, "lovgrundlag": [lov], "dokument": dokument, "vum": [], "fakta": fakta}


def _services() -> dict[str, Any]:
    less, lapse = "bortfald eller nedsættelse af egenbetaling", "sker der i hvert tilfælde bortfald af egenbetalingen"
    return {
        TEMPORARY: _service(
            "Midlertidigt botilbud",
            "SEL § 107",
            {
                "egenbetaling-uden-indtaegt": _words("opkræves der ikke betaling for opholdet", 1975),
                "egen-bolig-betaler-ikke": _words("betaler borgeren som udgangspunkt ikke for botilbuddet", 1973),
                "egenbetaling-betales-af": _words(PAID_OF, 1969),
                "betaling-efter-ophoer": _fact("Betaling efter ophør", "måneder", [_own_value("1", 1941)]),
            },
        ),
        LASTING: _service(
            "Længerevarende botilbud",
            "SEL § 108",
            {
                "egenbetaling-betales-af": _words(PAID_OF, 2242),
                "boligstoette-i-botilbud": _words(
                    "Det er ikke muligt at få boligstøtte hvis man bor i et § 108-tilbud", 2311
                ),
                "boligstoette-i-almen-bolig": _words(
                    "Det er muligt at få boligstøtte, hvis man bor i et § 105/§ 85 tilbud", 2311
                ),
            },
        ),
        "hvidovre/sel-101-rusmiddelbehandling": _service(
            "Behandling for misbrug",
            "SEL § 101",
            {
                "egenbetaling-doegnbehandling": _words("egenbetaling i form af husleje, el og varme", 1378),
                "egenbetaling-uden-indtaegt": _words("opkræves der ikke betaling for opholdet", 1386),
                "egen-bolig-betaler-ikke": _words("betaler den pågældende som udgangspunkt ikke", 1382),
            },
        ),
        "hvidovre/sel-109-krisecenter": _service(
            "Krisecenter",
            "SEL § 109",
            {
                "egenbetaling-doegn": _fact("Egenbetaling på krisecenter", "kr/døgn", [_own_value("93.38", 2543)]),
                "egenbetaling-uden-indtaegt": _words(lapse, 2553),
                "egen-bolig-kan-nedsaettes": _words(less, 2551),
            },
        ),
        "hvidovre/sel-110-herberg": _service(
            "Herberg og forsorgshjem",
            "SEL § 110",
            {
                "egenbetaling-doegn": _fact("Egenbetaling på herberg", "kr/døgn", [_own_value("96.71", 2720)]),
                "egenbetaling-uden-indtaegt": _words(lapse, 2732),
                "egen-bolig-kan-nedsaettes": _words(less, 2732),
            },
        ),
        "hvidovre/sel-80-midlertidigt-husly": _service(
            "Midlertidigt husly",
            "SEL § 80",
            {"husly-herberg-sats": _words("satsen for egenbetaling i §110", 279)},
        ),
        "frederikshavn/sel-108-laengerevarende-botilbud": _service(
            "Længerevarende botilbud",
            "SEL § 108",
            {
                "egenbetaling-forbrug": _words(
                    "husleje og forbrugsudgifter (el, vand og varme)", 2860, "frederikshavn", "2020-04-01"
                )
            },
            "frederikshavn",
        ),
        "frederikshavn/sel-110-forsorgshjem": _service(
            "Forsorgshjem",
            "SEL § 110",
            {
                "egen-bolig-betaler-ikke": _words(
                    "betaler som udgangspunkt ikke for logi i tilbuddet", 3731, "frederikshavn", "2020-04-01"
                )
            },
            "frederikshavn",
        ),
    }
