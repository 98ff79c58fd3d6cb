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
    """Each question has an answer that points to some help, or speaks against some."""
    tomme = [
        f"{situation.id}/{et.id}"
        for situation in catalogue.livssituationer
        for et in situation.spoergsmaal
        if not any(svar.peger_paa or svar.taler_imod for svar in et.svar)
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
