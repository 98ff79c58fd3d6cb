"""The calendar file of an answer that is a day."""

import json
import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from calculators.bridge import Bridge
from calculators.data.rates import Satser
from calculators.run.calculate import regn
from calculators.show.calendar import som_ics
from tests.calculators import satser_fixture

DATA = satser_fixture.build()
SATSER = Satser.fra_json(DATA)
TODAY = date(2023, 6, 20)
HELP = "Borgerstyret personlig assistance (BPA)"
EVENT = {"haendelse": "ansoegning", "ydelse": "hvidovre/sel-96-bpa", "dato": "2023-06-01"}


def file(spurgt: str = "2023-06-01", i_dag: date = TODAY, **svar: str) -> str:
    """The calendar file of one question, made on a day."""
    return som_ics(regn("frist", None, spurgt, EVENT | svar, SATSER), SATSER, i_dag) or ""


def unfolded(tekst: str) -> dict[str, str]:
    """Property name → value, with the folds taken out."""
    linjer = tekst.replace("\r\n ", "").split("\r\n")
    return dict(linje.split(":", 1) for linje in linjer if ":" in linje)


def test_form() -> None:
    """Every line ends in CRLF and is at most 75 octets; the file is one event of one whole day."""
    tekst = file()
    assert "\n" not in tekst.replace("\r\n", "")
    assert tekst.startswith("BEGIN:VCALENDAR\r\n") and tekst.endswith("END:VCALENDAR\r\n")
    assert 75 >= max(len(linje.encode()) for linje in tekst.split("\r\n"))
    felter = unfolded(tekst)
    assert "20230810" == felter["DTSTART;VALUE=DATE"]
    assert "20230811" == felter["DTEND;VALUE=DATE"]
    assert "20230619T000000Z" == felter["DTSTAMP"]
    assert (
        "Kommunens frist for at afgøre sagen: Borgerstyret personlig assistance (BPA)\\, Hvidovre Kommune"
        == felter["SUMMARY"]
    )


def test_stamp_has_passed_everywhere() -> None:
    """An event that lies ahead is not stamped with its own day, and a new day has begun first in the east."""
    felter = unfolded(file(dato="2024-01-01"))
    stemplet = datetime.strptime(felter["DTSTAMP"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    foerste_midnat = datetime(2023, 6, 20, tzinfo=timezone(timedelta(hours=14)))
    assert stemplet < foerste_midnat


def test_title_says_what_where_and_for_what() -> None:
    """A title of a complaint without a service has the municipality alone, and without both only the deadline."""
    svar = {"haendelse": "modtaget-brev", "dato": "2023-06-01"}

    def title(kommune: str | None, **mere: str) -> str:
        udregning = regn("frist", kommune, "2023-06-01", svar | mere, SATSER)
        return unfolded(som_ics(udregning, SATSER, TODAY) or "")["SUMMARY"]

    assert "Frist for at klage" == title(None)
    assert "Frist for at klage: Frederikshavn Kommune" == title("frederikshavn")
    assert "Frist for at klage: Borgerstyret personlig assistance (BPA)\\, Frederikshavn Kommune" == title(
        "frederikshavn", ydelse="sel-96-bpa"
    )
    varsel = title("hvidovre", haendelse="nedsaettelse", ydelse="sel-96-bpa")
    assert f"Hjælpen kan tidligst blive mindre: {HELP}\\, Hvidovre Kommune" == varsel


def test_text_is_escaped() -> None:
    """No bare comma, semicolon or line break stands in the description, and no letter is cut in two."""
    tekst = unfolded(file())["DESCRIPTION"]
    assert re.fullmatch(r"(?:[^\\,;\n]|\\[\\,;n])*", tekst)
    assert "Kommunen har fået min ansøgning" in tekst


def test_uid_is_stable() -> None:
    """The same question has the same UID whenever it is asked; another question has another."""
    uid = unfolded(file())["UID"]
    assert uid == unfolded(file("2026-11-22"))["UID"]
    assert file() == file("2026-11-22")
    assert uid != unfolded(file(dato="2023-06-02"))["UID"]
    assert re.fullmatch(r"[0-9a-f]{32}@serviceniveau", uid)


def test_bridge_has_it_only_for_a_day() -> None:
    """The bridge answers with `ics` when the answer is a day, and without the key when it is not."""
    bridge = Bridge(json.dumps(DATA))

    def answer(beregner: str, svar: dict[str, str]) -> dict[str, Any]:
        spurgt = {"ask": "calculate", "beregner": beregner, "kommune": "hvidovre", "dato": "2023-06-01", "svar": svar}
        spurgt |= {"i_dag": TODAY.isoformat()}
        return dict(json.loads(bridge.answer(json.dumps(spurgt))))

    assert file() == answer("frist", EVENT)["ics"]
    loebende = {"haendelse": "opfoelgning", "ydelse": "sel-80-midlertidigt-husly", "dato": "2023-06-01"}
    assert "ingen-dato" == answer("frist", loebende)["kontrakt"]["resultat"]["frist_dato"]
    assert "ics" not in answer("frist", loebende)
    assert "ics" not in answer("merudgift", {"merudgift_md": "1.000"})
    assert "ics" not in answer("frist", {"haendelse": "ukendt"})
