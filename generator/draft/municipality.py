"""The folder of a new municipality: what every one must say, as templates that the check reads already."""

from __future__ import annotations

from pathlib import Path

_KOMMUNE = """\
# yaml-language-server: $schema={skemaer}/kommune.schema.json
# Hvem kommunen er. Alt om den står i denne mappe, og ingen andre filer ændres.
id: {id}
navn: {navn}
{kort_navn}kode: "{kode}"
format: {format}
skrevet_til: "{version}"

om: UDFYLD. Skriv en eller to sætninger om, hvor kommunens standarder kommer fra.

kontakter:
  - id: raadgivningen
    navn: {navn}
    # adresse: [Gade og nummer, Postnummer og by]
    # telefon: "12 34 56 78"
    # mail: [post@{id}.example]
    kilde: {{dokument: {id}-hjemmeside, afsnit: Kontakt}}

klage:
  tekst: UDFYLD. Skriv, hvordan man klager, og hvem man skriver til.
  kontakt: raadgivningen
  kilde: {{dokument: {id}-hjemmeside, afsnit: Klage}}
"""
_KILDER = """\
# yaml-language-server: $schema={skemaer}/kilder.schema.json
# Kommunens dokumenter. `dokument` er en tekst, hvis linjer du henviser til; `henvisning` er en side på nettet.
kilder:
  - id: {id}-hjemmeside
    type: henvisning
    titel: UDFYLD. Sidens overskrift
    udgiver: {navn}
    # adresse: https://www.{id}.example/
  # - id: {id}-2026
  #   type: dokument
  #   titel: Standardens titel
  #   udgiver: {navn}
  #   dato: 2026-01-01
  #   datering: Hvordan datoen kendes.
  #   sha256: tekstens fingeraftryk, fx fra sha256sum
"""
_YDELSE = """\
Gem som ydelser/<lov>-<paragraf>-<navn>.yaml, fx ydelser/sel-97-ledsagelse.yaml. Filens navn er ydelsens id.

# yaml-language-server: $schema=../{skemaer}/ydelse.schema.json
id: sel-97-ledsagelse
kommune: {id}
titel: Ledsagelse
lovgrundlag: [SEL § 97]
adgang: vurdering
gaelder_fra: 2026-01-01
kilde: {{dokument: {id}-2026, linje: 4-8, afsnit: Ledsagelse}}

kort: To eller tre korte sætninger om, hvad det er.

svar:
  hvad: "Du kan få op til {{fakta: timer-pr-maaned}}."

afsnit:
  omfang: {{linje: 6, tekst: "Du kan få op til {{fakta: timer-pr-maaned}}."}}

fakta:
  - id: timer-pr-maaned
    betegnelse: Flest timer med ledsager
    enhed: timer/md
    vaerdier:
      - {{gyldig_fra: 2026-01-01, vaerdi: 15, kilde: {{dokument: {id}-2026, linje: 6, afsnit: Ledsagelse}}}}
"""
FILES = {"kommune.yaml": _KOMMUNE, "kilder.yaml": _KILDER, "skabelon-ydelse.txt": _YDELSE}


def write_municipality(mappe: Path, **siger: str) -> list[Path]:
    """Write the files of a municipality that says its `id`, `navn` and `kode`. Errors: FileExistsError."""
    mappe.mkdir(parents=True)
    navn = siger["navn"].removesuffix(" Kommune")
    # “Københavns Kommune” does not say where its name ends.
    kort = f"kort_navn: {navn}\n" if navn.endswith("s") else ""
    (mappe / "ydelser").mkdir()
    for fil, skabelon in FILES.items():
        (mappe / fil).write_text(skabelon.format(kort_navn=kort, **siger), encoding="utf-8")
    return [mappe / fil for fil in FILES]
