"""The real figures of SEL §§ 97, 100 and 103, of AKL § 82 a and of Frederikshavn's packages, for a made satser.json."""

from typing import Any

from tests.calculators import fixture_pakker

SOURCES = {
    "l201-2025": ("Lovforslag L 201", "https://www.ft.dk/l201"),
    "alleroed-kompensationsydelse": ("Kompensationsydelse", "https://alleroed.dk/kompensationsydelse"),
    "bek-235-2012-6": ("Bekendtgørelse nr. 235, § 6", "https://www.elov.dk/235-6"),
    "bek-235-2012-9": ("Bekendtgørelse nr. 235, § 9", "https://www.elov.dk/235-9"),
    "borger-ledsageordning": ("Ledsageordning", "https://www2.borgeronline.dk/ledsager"),
    "dinmund-tandpleje": ("Tilskud til tandpleje", "https://www.dinmund.dk/tilskud"),
    "syddjurs-tandpleje": ("Tilskud til tandplejeudgifter", None),
    "l169-2015": ("Lovforslag L 169", "https://ft.dk/l169"),
}
# id → name, unit, value, source; from 2025-09-01 to the end of that year.
COMPENSATION = {
    "kompensationsydelse-minimum-md": ("Mindste udgift på en måned", "kr/md", "555"),
    "kompensationsydelse-minimum-aar": ("Mindste udgift på et år", "kr/år", "6660"),
    "kompensationsydelse-gruppe-1": ("Fast beløb i den første gruppe", "kr/md", "1105"),
    "kompensationsydelse-gruppe-2-over-md": ("Grænse for den anden gruppe på en måned", "kr/md", "2000"),
    "kompensationsydelse-gruppe-2-over-aar": ("Grænse for den anden gruppe på et år", "kr/år", "24000"),
    "kompensationsydelse-gruppe-2-tillaeg": ("Tillæg i den anden gruppe", "kr/md", "500"),
}
COMPANION_MOST = {
    2015: ("837", "fundet"),
    2016: ("849", "afledt"),
    2017: ("866", "afledt"),
    2018: ("883", "afledt"),
    2019: ("901", "afledt"),
    2020: ("919", "afledt"),
    2021: ("937", "fundet"),
    2022: ("948", "fundet"),
    2023: ("974", "fundet"),
    2024: ("1005", "fundet"),
}
DENTAL = {
    "tandpleje-egen-andel-aar": ("Det, du selv betaler til tandpleje på et år", "kr/år", "600", "l169-2015"),
    "tandpleje-pct-unge": ("Tilskud til tandpleje for unge", "pct", "100", "dinmund-tandpleje"),
    "tandpleje-pct-voksne": ("Tilskud til tandpleje for andre voksne", "pct", "65", "dinmund-tandpleje"),
    "tandpleje-alder-fra": ("Laveste alder for tilskud til tandpleje", "år", "18", "dinmund-tandpleje"),
    "tandpleje-alder-unge-til": ("Højeste alder for fuldt tilskud til unge", "år", "24", "dinmund-tandpleje"),
    "tandpleje-forhaandsgodkendelse-over": ("Pris, hvor kommunen skal godkende", "kr", "10000", "syddjurs-tandpleje"),
    "tandpleje-godkendelse-gaelder": ("Hvor længe godkendelsen gælder", "måneder", "2", "l169-2015"),
}
HVIDOVRE_97 = {
    "timer-pr-maaned": ("Timer med ledsager", "timer/md", "15", 765),
    "timer-pr-maaned-botilbud": ("Timer fra kommunen, når du bor i et botilbud", "timer/md", "12", 767),
    "timer-pr-maaned-fra-botilbud": ("Timer, som botilbuddet selv giver", "timer/md", "3", 767),
    "ledsager-tilskud-mindst-timer": ("Timer, du skal have brugt mere end", "timer", "10", 819),
}
HVIDOVRE_103 = {
    "arbejdsdusoer-mindst-pct": ("Mindste arbejdsdusør", "pct", "5", 1649),
    "befordring-egen-km": ("Afstand, hvor du selv betaler kørsel", "km", "10", 1657),
    "befordring-maks-pct": ("Højeste udgift til kørsel", "pct", "30", 1657),
}
FREDERIKSHAVN_97 = {"timer-pr-maaned": ("Ledsagelse", "timer/md", "15", 1428)}


def add(data: dict[str, Any]) -> None:
    """Add the facts of law, the services of both municipalities, and the packages."""
    data["kilder"] |= {
        navn: {"titel": titel, "udgiver": None, "adresse": adresse} for navn, (titel, adresse) in SOURCES.items()
    }
    data["fakta"]["nationale"] |= _compensation() | _companion() | _dental()
    _add_service(data, "hvidovre", "hvidovre-2023", "2023-01-01", {"97": HVIDOVRE_97, "103": HVIDOVRE_103})
    _add_service(data, "frederikshavn", "frederikshavn", "2020-04-01", {"97": FREDERIKSHAVN_97, "103": {}})
    fixture_pakker.add(data)


def _compensation() -> dict[str, Any]:
    fakta = {
        fakta_id: fact(navn, enhed, [value("2025-09-01", vaerdi, source("l201-2025"), til="2025-12-31")])
        for fakta_id, (navn, enhed, vaerdi) in COMPENSATION.items()
    }
    for fakta_id, navn, dato in (
        ("kompensationsydelse-start", "Første dag med kompensationsydelse", "2025-09-01"),
        ("kompensationsydelse-overgang", "Seneste dag, hvor gamle tilskud kan løbe", "2027-09-01"),
    ):
        kilde = source("alleroed-kompensationsydelse")
        fakta[fakta_id] = fact(navn, "dato", [value("2025-09-01", {"dato": dato}, kilde)])
    return fakta


def _companion() -> dict[str, Any]:
    saving = source("bek-235-2012-6")
    most = [
        value(f"{aar}-01-01", beloeb, source("bek-235-2012-9"), til=f"{aar}-12-31", sikkerhed=sikkerhed)
        for aar, (beloeb, sikkerhed) in COMPANION_MOST.items()
    ]
    return {
        "ledsager-udgift-maks-aar": fact("Højeste tilskud til ledsagerens udgifter", "kr/år", most),
        "ledsager-timer-pr-maaned": fact(
            "Timer med ledsager efter loven", "timer/md", [value("2018-01-01", "15", source("borger-ledsageordning"))]
        ),
        "ledsager-opsparing-maaneder": fact("Hvor længe timer gemmes", "måneder", [value("2012-03-09", "6", saving)]),
        "ledsager-opsparing-maks-timer": fact("Flest timer", "timer", [value("2012-03-09", "90", saving)]),
    }


def _dental() -> dict[str, Any]:
    fakta = {
        fakta_id: fact(navn, enhed, [value("2015-06-01", vaerdi, source(dokument))])
        for fakta_id, (navn, enhed, vaerdi, dokument) in DENTAL.items()
    }
    ophoert = value("2015-06-01", "29", source("syddjurs-tandpleje"), til="2025-06-30")
    return fakta | {"tandpleje-alder-uddannelse-til": fact("Højeste alder på uddannelseshjælp", "år", [ophoert])}


def _add_service(data: dict[str, Any], kommune: str, dokument: str, fra: str, fakta: dict[str, dict[str, Any]]) -> None:
    titler = {"97": ("sel-97-ledsagelse", "Ledsagelse"), "103": ("sel-103-beskyttet-beskaeftigelse", "Beskyttet")}
    for paragraf, (ydelse, titel) in titler.items():
        tom = {
            "titel": titel,
            "lovgrundlag": [f"SEL § {paragraf}"],
            "dokument": dokument,
            "gaelder_fra": fra,
            "vum": [],
            "fakta": {},
        }
        data["ydelser"].setdefault(f"{kommune}/{ydelse}", tom)["fakta"] |= {
            fakta_id: fact(navn, enhed, [value(fra, vaerdi, source(dokument, linje))])
            for fakta_id, (navn, enhed, vaerdi, linje) in fakta[paragraf].items()
        }


def fact(betegnelse: str, enhed: str, vaerdier: list[dict[str, Any]]) -> dict[str, Any]:
    """A fact with its values."""
    return {"betegnelse": betegnelse, "enhed": enhed, "vaerdier": vaerdier}


def value(
    fra: str, vaerdi: Any, kilde: dict[str, Any], *, til: str | None = None, sikkerhed: str = "fundet"
) -> dict[str, Any]:
    """One dated value."""
    return {"gyldig_fra": fra, "gyldig_til": til, "vaerdi": vaerdi, "sikkerhed": sikkerhed, "kilde": kilde}


def source(dokument: str, linje: int | None = None) -> dict[str, Any]:
    """A place in a document."""
    return {"dokument": dokument, "linje": linje, "afsnit": "Afsnit"}
