"""What stands on a page whatever the municipality."""

import re

from generator.model.catalogue import Catalogue


def test_every_standard_is_a_starting_point(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Each whole standard says that the municipality must look at the reader and go beyond the standard."""
    for ydelse in catalogue.ydelser:
        side = sider[f"{ydelse.adresse}/hele.md"]
        assert 'class="sn-udgangspunkt"' in side, ydelse.adresse
        assert ("§ 138" in side.split("sn-udgangspunkt")[1][:400]) == (ydelse.lovgrundlag[0].lov == "SEL")


def test_numbers_that_call(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Violence has the emergency number and the national line as links that call, and so have the crisis centres."""
    krisecentre = [y for y in catalogue.ydelser if y.lovgrundlag[0].lov == "SEL" and "109" in y.lovgrundlag[0].numre]
    assert krisecentre
    egne = ["kend-din-ret/vold.md", "loven/krisecenter.md", *(f"{ydelse.adresse}.md" for ydelse in krisecentre)]
    for side in egne:
        assert ["Ring 112", "Ring 1888"] == re.findall(r'class="sn-ring"[^>]*>(.*?)</a>', sider[side]), side
    assert "tel:112" not in sider["hvidovre/sel-96-bpa.md"]


def test_a_crisis_stands_on_top_where_it_belongs(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Every crisis is on the page of all, and on top of its situations before anything is asked or excluded."""
    assert {"vold", "hjemloes-i-nat", "overdosis", "selvmordstanker"} == {krise.id for krise in catalogue.kriser}
    for krise in catalogue.kriser:
        assert f'data-krise="{krise.id}"' in sider["kend-din-ret/akut.md"]
        for situation in krise.situationer:
            side = sider[f"kend-din-ret/{situation}.md"]
            assert side.index(f'data-krise="{krise.id}"') < side.index("data-kommunevalg"), situation


def test_pages_of_violence_can_be_left_at_once(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """The page of violence, of every crisis and of each crisis centre has the way out, and says what it leaves."""
    udgang = catalogue.altid.udgang
    assert udgang
    krisecentre = [
        y for y in catalogue.ydelser if any(lov.lov == "SEL" and "109" in lov.numre for lov in y.lovgrundlag)
    ]
    fundne = {sti for sti, side in sider.items() if f'href="{udgang.adresse}"' in side}
    egne = {"kend-din-ret/vold.md", "kend-din-ret/akut.md", "loven/krisecenter.md"}
    assert egne | {f"{ydelse.adresse}.md" for ydelse in krisecentre} <= fundne
    assert [] == [sti for sti in fundne if "sletter ikke" not in sider[sti]]
    assert "kend-din-ret/stoffer.md" not in fundne
