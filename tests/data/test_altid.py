"""What stands on a page whatever the municipality."""

from generator.model.catalogue import Catalogue


def test_every_standard_is_a_starting_point(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Each service's page says that the municipality must look at the reader and go beyond the standard."""
    for ydelse in catalogue.ydelser:
        side = sider[f"{ydelse.adresse}.md"]
        assert 'class="sn-udgangspunkt"' in side, ydelse.adresse
        assert ("§ 138" in side.split("sn-udgangspunkt")[1][:400]) == (ydelse.lovgrundlag[0].lov == "SEL")


def test_numbers_that_call(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Violence has the emergency number and the national line as links that call, and so have the crisis centres."""
    krisecentre = [y for y in catalogue.ydelser if y.lovgrundlag[0].lov == "SEL" and "109" in y.lovgrundlag[0].numre]
    assert krisecentre
    for side in ["kend-din-ret/vold.md", *(f"{ydelse.adresse}.md" for ydelse in krisecentre)]:
        assert sider[side].index('href="tel:112">Ring 112') < sider[side].index('href="tel:1888">Ring 1888')
    assert "tel:112" not in sider["hvidovre/sel-96-bpa.md"]
