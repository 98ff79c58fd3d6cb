"""From typed text to typed answers."""

import json
from decimal import Decimal

import pytest

from calculators.questions.answers import RaaSvar, laes_svar, som_linjer
from calculators.questions.fields import Felt, InputFejl, Valg, VisesNaar
from calculators.questions.posts import Post
from calculators.rules.registry import BEREGNERE

FELTER = (
    Felt(navn="beloeb", etiket="Beløb", type="beloeb", enhed="kr/md", hjaelp="Skriv et beløb."),
    Felt(navn="antal", etiket="Antal", type="heltal", hjaelp="Skriv et tal.", hoejst=Decimal(20), standard="2"),
    Felt(navn="andel", etiket="Andel", type="tal", enhed="pct", hjaelp="Skriv et tal.", paakraevet=False),
    Felt(navn="bor", etiket="Bor du alene?", type="ja-nej", hjaelp="Svar ja eller nej.", standard="nej"),
    Felt(
        navn="type",
        etiket="Type",
        type="valg",
        hjaelp="Vælg.",
        valgmuligheder=(Valg("hjem", "Eget hjem"), Valg("tilbud", "Botilbud")),
        vises_naar=VisesNaar("bor", ("ja",)),
    ),
    Felt(navn="fra", etiket="Fra", type="dato", hjaelp="Skriv en dato.", paakraevet=False),
    Felt(navn="post", etiket="Udgifter", type="poster", hjaelp="Skriv udgifter.", paakraevet=False),
)


def refused(raa: RaaSvar) -> list[tuple[str, str]]:
    """The mistakes that these answers are refused for."""
    with pytest.raises(InputFejl) as fejl:
        laes_svar(FELTER, raa)
    return fejl.value.fejl


def test_typed_answers() -> None:
    """Each type of field gives its own type of answer, also from a list of one."""
    svar = laes_svar(
        FELTER,
        {
            "beloeb": ["1.234,50"],
            "andel": "12,5",
            "bor": " JA ",
            "type": "eget hjem",
            "fra": "1.9.2025",
            "post": "A; 1; år",
        },
    )
    assert Decimal("1234.50") == svar.tal("beloeb")
    assert 2 == svar.heltal("antal")
    assert svar.ja("bor")
    assert "hjem" == svar.valg("type")
    assert 2025 == svar.dato("fra").year
    assert (Post("A", Decimal(1), "kr/år"),) == svar.poster("post")
    with pytest.raises(TypeError):
        svar.heltal("beloeb")
    with pytest.raises(KeyError):
        svar.tal("ukendt")


def test_answers_in_words() -> None:
    """The journal note says the answers as the reader would."""
    svar = laes_svar(
        FELTER,
        {"beloeb": "1234", "bor": "ja", "type": "tilbud", "fra": "2025-09-01", "post": ["Medicin; 4,5; md"]},
    )
    assert (
        ("Beløb", "1.234 kr. om måneden"),
        ("Antal", "2"),
        ("Bor du alene?", "ja"),
        ("Type", "Botilbud"),
        ("Fra", "1. september 2025"),
        ("Medicin", "4,50 kr. om måneden"),
    ) == som_linjer(FELTER, svar)


def test_all_mistakes_at_once() -> None:
    """Unknown names, missing and wrong answers come together, the nearest valid value with them."""
    fejl = dict(refused({"belob": "1", "antal": "21", "bor": "mja", "andel": ["1", "2"], "fra": "i går"}))
    assert ["belob", "beloeb", "antal", "andel", "bor", "fra"] == list(fejl)
    assert "Mente du “beloeb”?" in fejl["belob"]
    assert "højst være 20" in fejl["antal"]
    assert "2 gange" in fejl["andel"]
    assert "Mente du “ja”?" in fejl["bor"]


def test_hidden_field_is_not_read() -> None:
    """A field that the other answers hide is neither required nor read."""
    svar = laes_svar(FELTER, {"beloeb": "1", "bor": "nej", "type": "noget sludder"})
    assert not svar.har("type")
    assert [("type", "Udfyld “Type”.")] == refused({"beloeb": "1", "bor": "ja"})


@pytest.mark.parametrize(
    ("raa", "periode"),
    [
        ("kr/uge", "kr/uge"),
        ("uge", "kr/uge"),
        ("Kr. om ugen", "kr/uge"),
        ("md", "kr/md"),
        ("kr/MÅNED", "kr/md"),
        ("år", "kr/år"),
    ],
)
def test_periods(raa: str, periode: str) -> None:
    """A period may be written with or without kr."""
    assert periode == laes_svar(FELTER, {"beloeb": "1", "post": [f"Medicin ; 400 ; {raa}"]}).poster("post")[0].periode


def test_posts_are_refused_line_by_line() -> None:
    """Each wrong expense is named by its number; blank lines of the form do not count."""
    poster = [
        "; ; kr/md",
        "Medicin; 400; kr/md",
        "Medicin 400",
        "; 3; md",
        "Tøj; -1; md",
        "Tøj; 1; skuddag",
        "x" * 61 + "; 1; md",
        "\x07; 1; md",
    ]
    beskeder = [besked for felt, besked in refused({"beloeb": "1", "post": poster}) if felt == "post"]
    assert [f"Udgift {n}" for n in range(2, 8)] == [besked.split(":")[0] for besked in beskeder]
    assert "Mente du" not in beskeder[3] and "“hver anden uge”" in beskeder[3]
    assert [("post", "Der er 51 udgifter. Skriv højst 50.")] == refused({"beloeb": "1", "post": ["A; 1; md"] * 51})


def test_finer_than_oere_is_refused() -> None:
    """Three decimals are most likely an English thousand, so the message shows both ways of writing."""
    ((_, besked),) = refused({"beloeb": "1,234"})
    assert "1.234,50" in besked
    assert "fx 1.234." in besked


def test_json_from_elsewhere() -> None:
    """Numbers, nothing and nested lists instead of text are refused, not crashed on."""
    raa: dict[str, object] = {"beloeb": 12, "antal": None, "andel": [["1"]], "bor": True}
    assert ["beloeb", "andel", "bor"] == [felt for felt, _ in refused(raa)]  # type: ignore[arg-type]


@pytest.mark.parametrize("beregner", list(BEREGNERE))
def test_calculators_describe_themselves(beregner: str) -> None:
    """The description is JSON, its example is valid and its fields name only each other."""
    om = json.loads(json.dumps(BEREGNERE[beregner].som_dict()))
    assert {"id", "titel", "felter", "resultater", "eksempel"} <= om.keys()
    assert set(om["eksempel"]) <= {felt["navn"] for felt in om["felter"]}
    dato = {"dato": om["eksempel_dato"]} if BEREGNERE[beregner].egen_dato else {}
    laes_svar(BEREGNERE[beregner].felter, om["eksempel"] | dato)
    for felt in om["felter"]:
        assert felt["etiket"] and felt["hjaelp"].endswith(".")
