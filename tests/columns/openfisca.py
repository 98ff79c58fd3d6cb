"""Two rules as OpenFisca-core's own guide writes one; run by a Python that has it: `openfisca.py RULE MANY`.

Prints the seconds by the clock and of the processor (best of three), the most memory in MB, and the sum in øre.
"""

import resource
import sys
import time

import numpy as np
from openfisca_core import periods
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="", is_person=True)
MONTH = periods.DateUnit.MONTH


class merudgift_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""


class baand(Variable):
    value_type, entity, definition_period, label = int, Person, MONTH, ""

    def formula(person, period, parameters):
        md, p = person("merudgift_md", period), parameters(period).merudgift
        return np.select([md > p.over, md >= p.fra_2, md >= p.fra_1], [3, 2, 1], 0)


class tilskud_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""

    def formula(person, period, parameters):
        md, b, p = person("merudgift_md", period), person("baand", period), parameters(period).merudgift
        return np.select([b == 3, b == 2, b == 1], [np.round(md, 2), p.standard_2, p.standard_1], 0)


class merudgift_aar(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""

    def formula(person, period, parameters):
        return person("merudgift_md", period) * 12


class udgifter_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""


class dokumenteret_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""


class gruppe_1_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""

    def formula(person, period, parameters):
        p = parameters(period).kompensation
        alle = np.maximum(person("udgifter_md", period), person("dokumenteret_md", period))
        return np.where(alle * 12 >= p.minimum_aar, p.gruppe_1, 0)


class gruppe_2_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""

    def formula(person, period, parameters):
        md, p = person("dokumenteret_md", period), parameters(period).kompensation
        return np.where(md * 12 > p.over_aar, np.round(md + p.tillaeg, 2), 0)


class gruppe(Variable):
    value_type, entity, definition_period, label = int, Person, MONTH, ""

    def formula(person, period):
        et, to = person("gruppe_1_md", period), person("gruppe_2_md", period)
        return np.select([to > et, et > 0], [2, 1], 0)


class ydelse_md(Variable):
    value_type, entity, definition_period, label = float, Person, MONTH, ""

    def formula(person, period):
        return np.maximum(person("gruppe_1_md", period), person("gruppe_2_md", period))


# For each rule: its month, what is known of a person (øre from nothing to so many), and what is asked for.
RULES = {
    "merudgift": ("2023-06", {"merudgift_md": 500_000}, ("tilskud_md", "baand", "merudgift_aar")),
    "kompensationsydelse": (
        "2025-10",
        {"udgifter_md": 500_000, "dokumenteret_md": 400_000},
        ("ydelse_md", "gruppe", "gruppe_1_md", "gruppe_2_md"),
    ),
}
RATES = {
    "merudgift": {"fra_1": 589, "standard_1": 1103, "fra_2": 1655, "standard_2": 2206, "over": 2757},
    "kompensation": {"minimum_aar": 6660, "gruppe_1": 1105, "over_aar": 24000, "tillaeg": 500},
}


def main(rule: str, many: int) -> None:
    """Measure one rule on so many persons."""
    system = TaxBenefitSystem([Person])
    system.add_variables(merudgift_md, baand, tilskud_md, merudgift_aar, udgifter_md, dokumenteret_md)
    system.add_variables(gruppe_1_md, gruppe_2_md, gruppe, ydelse_md)
    dated = {
        subject: {name: {"values": {"2023-01-01": {"value": value}}} for name, value in rates.items()}
        for subject, rates in RATES.items()
    }
    system.parameters = ParameterNode("", data=dated)
    month, known, asked = RULES[rule]
    persons = {
        name: np.random.default_rng(seed).integers(0, most, many) / 100
        for seed, (name, most) in enumerate(known.items())
    }
    best, total = (9e9, 9e9), 0
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        simulation = SimulationBuilder().build_default_simulation(system, many)
        for name, values in persons.items():
            simulation.set_input(name, month, values)
        found = [simulation.calculate(name, month) for name in asked]
        best = min(best, (time.perf_counter() - wall, time.process_time() - cpu))
        total = int(np.rint(found[0].astype(float) * 100).sum())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"{best[0]} {best[1]} {memory} {total}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
