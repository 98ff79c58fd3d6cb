"""One standard of the made-up municipality in three editions: one that has ended, one in force, and one to come."""

from __future__ import annotations

import hashlib
from datetime import date

from tests.generator.proeve import KILDER, STOETTE, Proeve

MAPPE = STOETTE.removesuffix(".yaml")
GAMMEL, KOMMENDE = f"{MAPPE}/2019-05-01.yaml", f"{MAPPE}/2027-02-01.yaml"
ADRESSE = "proevekommune/sel-85-stoette"
I_DAG = date(2026, 11, 28)

_FAELLES = """\
id: sel-85-stoette
kommune: proevekommune
titel: Støtte i hjemmet
lovgrundlag: [SEL § 85]
adgang: vurdering
"""
_GAMMEL = f"""\
{_FAELLES}vedtaget: 2019-03-20
vedtaget_af: Socialudvalget
gaelder_fra: 2019-05-01
kilde: {{dokument: proeve-2019, linje: 1-5, afsnit: Støtte}}

kort: Du kan få støtte i dit hjem.

svar:
  hvad: "Du kan få {{fakta: timer}}."
  tid: "Du får svar inden for {{fakta: sagsbehandlingsfrist}}."

afsnit:
  omfang: {{linje: 2-3, tekst: "Du får besøg {{tal: tilsyn}} gange om måneden. Besøget er hjemme hos dig."}}
  betaling: {{linje: 5, tekst: Du betaler ikke for støtten.}}

fakta:
  - id: timer
    betegnelse: Flest timer om ugen
    enhed: timer/uge
    vaerdier:
      - {{gyldig_fra: 2019-05-01, vaerdi: 20, kilde: {{dokument: proeve-2019, linje: 2, afsnit: Støtte}}}}
  - id: tilsyn
    betegnelse: Tid til tilsyn
    enhed: timer/md
    vaerdier:
      - {{gyldig_fra: 2019-05-01, vaerdi: 2, kilde: {{dokument: proeve-2019, linje: 3, afsnit: Støtte}}}}
  - id: sagsbehandlingsfrist
    betegnelse: Sagsbehandlingsfrist
    enhed: uger
    vaerdier:
      - {{gyldig_fra: 2019-05-01, vaerdi: 8, kilde: {{dokument: proeve-2019, linje: 4, afsnit: Støtte}}}}
"""
_GAMMEL_KILDE = """\
Støtte i hjemmet. Vedtaget af Socialudvalget den 20. marts 2019
Støtten er op til 20 timer om ugen.
Der er 2 timer om måneden til tilsyn.
Du får svar inden for 8 uger.
Du betaler ikke for støtten.
"""
_KOMMENDE = f"""\
{_FAELLES}vedtaget: 2026-10-14
vedtaget_af: Byrådet
gaelder_fra: 2027-02-01
kilde: {{dokument: proeve-2027, linje: 1-5, afsnit: Støtte}}

kort: Du kan få støtte i dit hjem eller over telefonen.

svar:
  hvad: "Du kan få {{fakta: timer}}."
  tid: "Du får svar inden for {{fakta: sagsbehandlingsfrist}}."

afsnit:
  omfang: {{linje: 2-3, tekst: "Du får besøg {{tal: tilsyn}} gang om måneden. Besøget kan være over telefonen."}}
  opfoelgning: {{linje: 5, tekst: Hvert år taler du med kommunen om din støtte.}}

fakta:
  - id: timer
    betegnelse: Flest timer om ugen
    enhed: timer/uge
    vaerdier:
      - {{gyldig_fra: 2027-02-01, vaerdi: 15, kilde: {{dokument: proeve-2027, linje: 2, afsnit: Støtte}}}}
  - id: tilsyn
    betegnelse: Tid til tilsyn
    enhed: timer/md
    vaerdier:
      - {{gyldig_fra: 2027-02-01, vaerdi: 1, kilde: {{dokument: proeve-2027, linje: 3, afsnit: Støtte}}}}
  - id: sagsbehandlingsfrist
    betegnelse: Sagsbehandlingsfrist
    enhed: hverdage
    vaerdier:
      - {{gyldig_fra: 2027-02-01, vaerdi: 20, kilde: {{dokument: proeve-2027, linje: 4, afsnit: Støtte}}}}
"""
_KOMMENDE_KILDE = """\
Støtte i hjemmet. Vedtaget af Byrådet den 14. oktober 2026
Støtten er op til 15 timer om ugen.
Der er 1 time om måneden til tilsyn.
Du får svar inden for 20 hverdage.
Støtten bliver fulgt op en gang om året.
"""
_FRIST = """\
  - id: sagsbehandlingsfrist
    betegnelse: Sagsbehandlingsfrist
    enhed: uger
    vaerdier:
      - {gyldig_fra: 2023-01-01, vaerdi: 10, kilde: {dokument: proeve-2023, linje: 8, afsnit: Støtte}}
"""


def med_udgaver(proeve: Proeve) -> Proeve:
    """The same copy, where the standard of § 85 has its editions."""
    proeve.ret(STOETTE, "gaelder_fra: 2023-01-01", "vedtaget: 2022-11-30\ngaelder_fra: 2023-01-01")
    proeve.skriv(STOETTE, f"{proeve.laes(STOETTE).rstrip()}\n{_FRIST}")
    for aar, fil, tekst, kilde in (
        (2019, GAMMEL, _GAMMEL, _GAMMEL_KILDE),
        (2027, KOMMENDE, _KOMMENDE, _KOMMENDE_KILDE),
    ):
        proeve.skriv(fil, tekst)
        (proeve.kilder / f"proeve-{aar}.txt").write_text(kilde, encoding="utf-8")
        proeve.skriv(KILDER, proeve.laes(KILDER) + _kilde(aar, kilde))
    return proeve


def _kilde(aar: int, tekst: str) -> str:
    return (
        f"  - id: proeve-{aar}\n    type: dokument\n    titel: Prøvens standarder {aar}\n    udgiver: Prøve Kommune\n"
        f"    dato: {aar}-01-01\n    datering: Forsiden siger {aar}.\n"
        f"    sha256: {hashlib.sha256(tekst.encode()).hexdigest()}\n"
    )
