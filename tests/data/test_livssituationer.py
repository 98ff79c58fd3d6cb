"""The situations in life: every service can be found through one, and every question sorts something."""

from generator.model.catalogue import Catalogue


def test_every_service_has_a_way_in(catalogue: Catalogue) -> None:
    """No service of any municipality is left out of the citizen's door."""
    alle = [hjaelp for situation in catalogue.livssituationer for hjaelp in situation.hjaelp]
    assert [] == [y.adresse for y in catalogue.ydelser if not any(hjaelp.omfatter(y) for hjaelp in alle)]


def test_the_asked_for_ways_in(catalogue: Catalogue) -> None:
    """The ways in that the door was asked to have are there, in a citizen's own words."""
    ventede = {
        "Jeg har udgifter på grund af mit handicap", "Jeg skal flytte i botilbud", "Jeg mangler et sted at bo",
        "Jeg vil have en hjælper",
    }  # fmt: skip
    assert set() == ventede - {situation.titel for situation in catalogue.livssituationer}


def test_every_question_sorts(catalogue: Catalogue) -> None:
    """Each question has an answer that points to some help or speaks against some, or a figure that is worked out."""
    tomme = [
        f"{situation.id}/{et.id}"
        for situation in catalogue.livssituationer
        for et in situation.spoergsmaal
        if not et.regn and not any(svar.peger_paa or svar.taler_imod for svar in et.svar)
    ]
    assert [] == tomme


def test_every_help_can_be_pointed_to(catalogue: Catalogue) -> None:
    """Where there are questions, some answer points to each kind of help."""
    uden = []
    for situation in catalogue.livssituationer:
        if situation.spoergsmaal:
            peget = {navn for et in situation.spoergsmaal for svar in et.svar for navn in svar.peger_paa}
            uden += [f"{situation.id}/{hjaelp.id}" for hjaelp in situation.hjaelp if hjaelp.id not in peget]
    assert [] == uden


def test_order_is_plain(catalogue: Catalogue) -> None:
    """No two situations claim the same place in the list."""
    pladser = [situation.raekkefoelge for situation in catalogue.livssituationer]
    assert sorted(set(pladser)) == pladser


def test_every_kind_of_help_has_the_laws_entry(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Where no municipality is chosen the law answers: each help by a paragraph leads to its entry, no card shows."""
    for situation in catalogue.livssituationer:
        side = sider[f"kend-din-ret/{situation.id}.md"]
        for hjaelp in situation.hjaelp:
            kort = side.split(f"{{ #{hjaelp.id} }}")
            if len(kort) > 1 and not hjaelp.egne and not hjaelp.indsats:
                assert "data-lov-link" in kort[1].split("</section>")[0], f"{situation.id}/{hjaelp.id}"
        assert side.count('<article class="sn-kommunedel"') == side.count(" hidden markdown>\n\n#### "), situation.id


def test_the_calculator_is_in_view_early_and_help_before_exclusions(sider: dict[str, str]) -> None:
    """Above the questions stands the calculator of today's law; what excludes is folded below, and without the old."""
    side = sider["kend-din-ret/udgifter-handicap.md"]
    assert side.index("../../beregnere/kompensationsydelse/") < side.index("data-guide") < side.index("data-udelukker")
    assert "beregnere/merudgift/" not in side
    kort = side.split("{ #merudgifter }")[1].split("{ #ledsagers-udgifter }")[0]
    assert "data-alder-fra" not in kort
    assert "6.408" not in kort
    assert 2 == kort.count("handler om de gamle regler")
