"""Ties between services: what one standard says of the order, no other contradicts."""

from generator.model.catalogue import Catalogue


def test_no_two_services_come_before_each_other(catalogue: Catalogue) -> None:
    """Where both ends of a tie say which comes first, they say the same."""
    foer = {(y.adresse, s.ydelse) for y in catalogue.ydelser for s in y.se_ogsaa if s.forhold == "foregaar"}
    foer |= {(s.ydelse, y.adresse) for y in catalogue.ydelser for s in y.se_ogsaa if s.forhold == "efterfoelger"}
    assert set() == {par for par in foer if par[::-1] in foer}
