"""Prose: figures and citations only as references, nothing fetched or run, and plain enough to read."""

import pytest

from generator.checks.lix import lix
from generator.pages.samling import sider
from tests.generator.proeve import KOMMUNE, MERUDGIFTER, STOETTE, Proeve, eneste, mangler_i

KORT = "Du kan få støtte i dit hjem."

LOESE = [
    ("paragraf", "Se § i loven.", ("“§”", "{lov: SEL § 96}")),
    ("ciffer", "Du får 15 timer.", ("fandt “15”", "{fakta: id}")),
    ("ciffer-i-ord", "Du får 15-20 timer.", ("fandt “15-20”",)),
    ("broek", "Du får ½ time.", ("fandt “½”", "{fakta: id}")),
    ("talord", "Du får svar inden for ti uger.", ("fandt “ti uger”", "{fakta: id}")),
    ("talord-stort", "Tre måneder går hurtigt.", ("fandt “Tre måneder”",)),
    ("en-gang", "Vi ringer en gang om ugen.", ("fandt “en gang om ugen”",)),
    ("én-gang", "Vi ringer én gang.", ("fandt “én gang”",)),
    ("billede", "Se ![et hus](https://x.example/a.png).", ("billeder hører ikke til",)),
    ("javascript", "Tryk [her](javascript:alert).", ("https://", "“javascript:alert”")),
    ("javascript-linje", "Tryk [her](\n    javascript:alert).", ("“javascript:alert”",)),
    ("data", "Tryk [her](data:text/html,x).", ("https://",)),
    ("anden-vaert", "Tryk [her](//x.example/a).", ("https://",)),
    ("egen-side", "Tryk [her](../kilder.md).", ("{ydelse: …}",)),
    ("linkliste", "Tryk [her][a].\n\n  [a]: javascript:alert", ("[tekst](https://…)",)),
    ("stort-slags", "Du får {Fakta: timer}.", ("en klamme uden gyldig henvisning", "{fakta: id}")),
    ("uden-kolon", "Du får {fakta timer}.", ("en klamme uden gyldig henvisning",)),
    ("attributter", "Du får **hjælp**{onclick=alert}.", ("en klamme uden gyldig henvisning",)),
]


@pytest.mark.parametrize(("navn", "tekst", "siger"), LOESE, ids=[case[0] for case in LOESE])
def test_loose_words(proeve: Proeve, navn: str, tekst: str, siger: tuple[str, ...]) -> None:
    """A figure, citation, picture or link that a reader could not trace is found at its text."""
    sted = proeve.ret(STOETTE, f"kort: {KORT}", f"kort: ▸|\n  {KORT}\n  {tekst}")
    fund = [f for f in proeve.fejl() if not mangler_i(str(f), *siger)]
    assert [(f"standards/{STOETTE}", sted)] == [(f.fil, (f.linje, f.kolonne)) for f in fund], [
        str(f) for f in proeve.fejl()
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Læs {navn: principafgørelse 96-16} og {navn: VUM 2.0}.",
        "Tryk [her](https://kommune.example/side2) eller [skriv]( mailto:raad@proeve.example).",
        "1. Ring.\n  2. Skriv.",
        "Du får en uge fri. Den ene gang går, den anden kommer.",
        "Du får {fakta: timer} efter {lov: SEL § 85}.",
    ],
)
def test_what_may_be_written(proeve: Proeve, tekst: str) -> None:
    """Names, links to other sites, numbered lists and articles are no loose figures."""
    proeve.ret(STOETTE, f"kort: {KORT}", f"kort: |\n  {KORT}\n\n  {tekst}")
    assert [] == proeve.fejl()


def test_prose_is_checked_everywhere(proeve: Proeve) -> None:
    """The five answers, sections, ties, complaints and contradictions are held to the same rule."""
    steder = [
        (MERUDGIFTER, '    - "Er den højere, kan'),
        (MERUDGIFTER, "En merudgift skal komme"),
        (MERUDGIFTER, "tekst: Du kan få begge dele."),
        (KOMMUNE, "om: Her står"),
        ("kommuner/proevekommune/uoverensstemmelser.yaml", "konsekvens: Spørg kommunen"),
        ("begreber.yaml", "forklaring: Når kommunen afgør"),
        ("lovgivning.yaml", "tekst: Den er med"),
    ]
    for fil, tekst in steder:
        proeve.ret(fil, tekst, f"{tekst} 77")
    assert len(steder) == sum(1 for fund in proeve.fejl() if "77" in (fund.fundet or ""))


@pytest.mark.parametrize(
    ("fil", "felt", "ny"),
    [
        (STOETTE, "titel: Støtte i hjemmet", "titel: ▸'[tryk](javascript:alert)'"),
        (STOETTE, "betegnelse: Tid til tilsyn", "betegnelse: ▸'Tid {onclick=alert}'"),
        (STOETTE, "titel: Støtte i hjemmet", r"titel: ▸'Støtte \ hjælp'"),
        (KOMMUNE, "adresse: [Prøvevej 1,", "adresse: [▸'[x]: javascript:alert',"),
        (MERUDGIFTER, "tekst: de faktiske udgifter", "tekst: ▸'{fakta: alder-fra}'"),
    ],
)
def test_names_and_notes_are_plain(proeve: Proeve, fil: str, felt: str, ny: str) -> None:
    """Links, braces and backslashes are refused in texts that are written on a page as they stand."""
    sted = proeve.ret(fil, felt, ny)
    fund = eneste(proeve.fejl())
    assert (f"standards/{fil}", sted) == (fund.fil, (fund.linje, fund.kolonne))
    assert "kun stå i løbende tekst" in fund.besked


def test_html_is_text(proeve: Proeve) -> None:
    """HTML in any text of the data stands on the page as text, never as an element."""
    ond = "<script>alert()</script><img src=x onerror=alert()>"
    proeve.ret(STOETTE, f"kort: {KORT}", f"kort: {KORT} {ond}")
    proeve.ret(STOETTE, "betegnelse: Tid til tilsyn", f"betegnelse: Tid {ond}")
    proeve.ret(STOETTE, "titel: Støtte i hjemmet", f"titel: Støtte {ond}")
    proeve.ret(MERUDGIFTER, "{tekst: Hurtigst muligt}", f"{{tekst: '{ond}'}}")
    proeve.ret(KOMMUNE, "navn: Prøve Kommune", f"navn: Prøve {ond}")
    proeve.ret("nationale/satser.yaml", "tekst: intet tilskud", f"tekst: '{ond}'")
    proeve.ret("begreber.yaml", "ord: merudgift", f"ord: '{ond}'")
    alle = sider(proeve.load_standards().catalogue)
    assert [] == [sti for sti, tekst in alle.items() if "<script>alert" in tekst or "<img" in tekst]
    assert "&lt;script&gt;" in alle["proevekommune/sel-85-stoette.md"].replace("&lt;script>", "&lt;script&gt;")


def test_lix_of_hand_counted_texts() -> None:
    """Words per sentence plus the percentage of words with seven letters or more."""
    assert 0 == lix("")
    assert 4 == lix("Du kan få hjælp.")  # 4 words, 1 sentence, none long
    assert 54 == lix("Kommunen giver ydelser hjemme.")  # 4 words: kommunen and ydelser are long: 4 + 50
    assert 2 == lix("- Et hus\n- En bil")  # two points: 4 words in 2 sentences
    assert 6 == lix("Du får 15 kr. om måned.")  # the stop of kr. ends nothing: 6 words, "måned" has five letters
    assert 3 == lix("Du skal vente\n\nVi ser på")  # a blank line ends a sentence


@pytest.mark.parametrize(("felt", "maal"), [("kort", 34), ("afsnit", 40)])
def test_too_hard(proeve: Proeve, felt: str, maal: int) -> None:
    """A text above the limit is an error that names its LIX; the summary is held harder than the body."""
    svaer = "Kommunalbestyrelsen tilrettelægger behovsvurderingen."  # 3 words, all long: 3 + 100 = 103
    if felt == "kort":
        proeve.ret(
            STOETTE, f'kort: {KORT}\n\nsvar:\n  hvad: "Du kan få {{fakta: timer}}."', f"kort: {svaer}\n\nsvar: {{}}"
        )
    else:
        proeve.ret(STOETTE, '"Du får besøg {tal: tilsyn} gang om måneden. Ordningen begyndte {fakta: start}."', svaer)
    fund = eneste(proeve.fejl())
    assert (felt, "lix 103") == (fund.felt, fund.fundet)
    assert [] == mangler_i(fund.besked, f"højst være {maal}", "kortere sætninger")
