"""Mistakes in one file: found where they stand, said in Danish, with what to write instead."""

import pytest

from tests.generator.proeve import (
    BEGREBER,
    EGNE_SATSER,
    FUND,
    KILDER,
    KOMMUNE,
    LOVE,
    MERUDGIFTER,
    NABO,
    SATSER,
    STOETTE,
    Proeve,
    eneste,
    har_sted,
    mangler_i,
)

# navn, fil, hvad der rettes, hvad det bliver til (▸ er stedet), hvad beskeden skal sige
Tilfaelde = tuple[str, str, str, str, tuple[str, ...]]

FELTER: list[Tilfaelde] = [
    ("mangler", STOETTE, "  - id: timer\n    betegnelse: Flest timer om ugen\n", "  - ▸id: timer\n",
     ("fakta › nr. 1 › betegnelse", "feltet mangler")),
    ("mangler-oeverst", STOETTE, "id: sel-85-stoette\nkommune: proevekommune\ntitel: Støtte i hjemmet\n",
     "▸id: sel-85-stoette\nkommune: proevekommune\n", ("titel: feltet mangler",)),
    ("mangler-i-interval", MERUDGIFTER, "{fra: 100, til: 200}", "▸{fra: 100}", ("til: feltet mangler",)),
    ("ukendt-felt", STOETTE, "betegnelse: Tid til tilsyn", "▸betegelse: Tid til tilsyn\n    betegnelse: Tid",
     ("feltet er ukendt", "Mente du “betegnelse”?")),
    ("ukendt-felt-dybt", STOETTE, "linje: 20, afsnit: Støtte", "▸linie: 20, afsnit: Støtte",
     ("linie", "feltet er ukendt", "Mente du “linje”?")),
    ("ukendt-afsnit", MERUDGIFTER, "  visitering:\n", "  ▸visitation:\n", ("Mente du “visitering”?",)),
    ("ukendt-svar", STOETTE, "  hvad: ", "  ▸hva: ", ("svar › hva", "Mente du “hvad”?")),
    ("ukendt-uden-forslag", KOMMUNE, "kode: \"859\"", "kode: \"859\"\n▸borgmester: Bo", ("feltet er ukendt",)),
    ("komma-i-klamme", STOETTE, "omfang: {linje: 19-20, tekst: \"Du får besøg {tal: tilsyn} gang om måneden. Ordningen begyndte {fakta: start}.\"}",
     "omfang: {linje: 19-20, tekst: Den, ▸der kommer, hjælper.}", ("skåret over ved kommaet", "tekst: \"Den, der kommer, hjælper.\"")),
    ("blok-som-tekst", STOETTE, "svar:\n  hvad: \"Du kan få {fakta: timer}.\"", "svar: ▸hurtigt", ("blok med felter",)),
    ("liste-som-tekst", MERUDGIFTER, "lovgrundlag: [SEL § 100]", "lovgrundlag: ▸SEL § 100", ("skal være en liste",)),
    ("liste-som-blok", MERUDGIFTER, "beregnere: [merudgift]", "beregnere: ▸{merudgift: ja}", ("skal være en liste",)),
    ("tekst-som-blok", STOETTE, "titel: Støtte i hjemmet", "titel: ▸{da: Støtte}",
     ("skal være en tekst", "fandt en blok med felter")),
    ("tom-tekst", STOETTE, "betegnelse: Tid til tilsyn", "betegnelse: ▸\"  \"", ("teksten er tom",)),
    ("ingen-tekst", STOETTE, "betegnelse: Tid til tilsyn", "betegnelse:▸", ("skal være en tekst", "ingenting")),
    ("tom-liste-af-vaerdier", EGNE_SATSER, "    vaerdier:\n      - {gyldig_fra: 2022", "    vaerdier: ▸[]\n    _:\n      - {gyldig_fra: 2022",
     ("skal have mindst ét punkt",)),
    ("intet-lovgrundlag", STOETTE, "lovgrundlag: [SEL § 85]", "lovgrundlag: ▸[]", ("mindst ét punkt",)),
    ("et-sted-alene", FUND, "      - kilde: {dokument: ministeriet-2023, afsnit: Satser}\n        siger: \"{fakta: nationale/merudgift-standard-2}\"\n", "",
     ("steder", "mindst")),
]  # fmt: skip

VAERDIER: list[Tilfaelde] = [
    ("forkert-enhed", STOETTE, "enhed: timer/md", "enhed: ▸timer/mdr", ("fandt “timer/mdr”", "Mente du “timer/md”?")),
    ("enhed-med-ord", STOETTE, "enhed: timer/md", "enhed: ▸timer pr. måned", ("enheden findes ikke", "Mente du “timer/md”?")),
    ("enhed-flertal", STOETTE, "enhed: timer/md", "enhed: ▸kr/personer", ("Mente du “kr/person”?",)),
    ("enhed-ukendt", STOETTE, "enhed: timer/md", "enhed: ▸bananer", ("fandt “bananer”", "skriv en mængde", "kr/hovedret", "antal")),
    ("enhed-for-stor", STOETTE, "- id: timer\n    betegnelse: Flest timer om ugen\n    enhed: timer/uge", "- ▸id: timer\n    betegnelse: Flest timer om ugen\n    enhed: timer/time",
     ("for stort til timer/time", "højst være 1")),
    ("tal-som-tekst", STOETTE, "vaerdi: 15,", "vaerdi: ▸femten,", ("fandt “femten”", "skal være et tal")),
    ("dansk-komma", EGNE_SATSER, "vaerdi: 12345.50", "vaerdi: ▸\"12345,50\"", ("punktum som decimaltegn",)),
    ("tusindtalspunktum", MERUDGIFTER, "vaerdi: 1103", "vaerdi: ▸1.103", ("tusindtalspunktum", "skriv 1103")),
    ("liste-som-tal", STOETTE, "vaerdi: 15,", "vaerdi: ▸[15],", ("skal være et tal",)),
    ("ingen-vaerdi", STOETTE, "vaerdi: 15,", "vaerdi: ▸,", ("skal være et tal",)),
    ("omvendt-interval", MERUDGIFTER, "{fra: 100, til: 200}", "▸{fra: 200, til: 100}", ("fra er større end til",)),
    ("dato-uden-dag", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸2023-01", ("dato som 2023-01-31",)),
    ("dansk-dato", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸1.1.2023", ("dato som 2023-01-31",)),
    ("dato-findes-ikke", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸2023-02-29", ("en dato, der findes",)),
    ("kun-aar", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸2023", ("dato som 2023-01-31",)),
    ("tal-er-ikke-dato", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸86400", ("dato som 2023-01-31",)),
    ("med-klokkeslaet", MERUDGIFTER, "gaelder_fra: 2023-01-01", "gaelder_fra: ▸2023-01-01T10:00", ("dato som 2023-01-31",)),
    ("til-foer-fra", EGNE_SATSER, "{gyldig_fra: 2022-01-01, gyldig_til: 2022-12-31", "▸{gyldig_fra: 2022-01-01, gyldig_til: 2021-12-31",
     ("gyldig_til ligger før gyldig_fra",)),
    ("dato-med-tal", STOETTE, "  - id: start\n    betegnelse: Ordningens begyndelse\n    enhed: dato\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: {dato: 2003-01-01}",
     "  - ▸id: start\n    betegnelse: Ordningens begyndelse\n    enhed: dato\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: 2003", ("enheden dato",)),
    ("andet-med-tal", MERUDGIFTER, "  - id: hvornaar\n    betegnelse: Hvornår kommunen svarer\n    enhed: andet\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: {tekst: Hurtigst muligt}",
     "  - ▸id: hvornaar\n    betegnelse: Hvornår kommunen svarer\n    enhed: andet\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: 3", ("kun til ord",)),
    ("dag-findes-ikke", MERUDGIFTER, "{dato: \"02-28\"}", "{dato: ▸\"28-02\"}", ("dag i året som 02-28",)),
    ("linje-med-ord", STOETTE, "linje: 20, afsnit", "linje: ▸side 20, afsnit", ("1058", "512-514")),
    ("linje-nul", STOETTE, "linje: 20, afsnit", "linje: ▸0, afsnit", ("tælles fra 1",)),
    ("linjer-baglaens", MERUDGIFTER, "linje: 10-11", "linje: ▸11-10", ("den sidste står ikke før den første",)),
    ("linjer-i-uorden", MERUDGIFTER, "linje: 10-11", "linje: ▸[12, 10-11]", ("i rækkefølge",)),
    ("linjer-to-gange", MERUDGIFTER, "linje: 10-11", "linje: ▸[10-11, 11]", ("hver linje kun én gang",)),
    ("linjer-i-liste", MERUDGIFTER, "linje: 10-11", "linje: ▸[10, side 11]", ("[512-514, 520]",)),
    ("linjer-med-komma", MERUDGIFTER, "linje: 10-11", "linje: 10, ▸11", ("linje: \"10, 11\"",)),
    ("ja-nej", LOVE, "ophoerer: ja", "ophoerer: ▸måske", ("skal være ja eller nej",)),
    ("svar-der-aendres", LOVE, "ophoerer: ja", "ophoerer: ja\n    svar: ▸priis", ("Mente du “pris”?",)),
    ("vum-fem", MERUDGIFTER, "temaer: [2, 3]", "temaer: [2, ▸5]", ("vum › nr. 1 › temaer › nr. 2", "højst være 4")),
    ("vum-bogstav", MERUDGIFTER, "samlet: [C, D]", "samlet: [C, ▸F]", ("A, B, C, D, E",)),
    ("art", FUND, "art: mod-lov", "art: ▸mod-loven", ("Mente du “mod-lov”?",)),
    ("forhold", MERUDGIFTER, "forhold: supplerer", "forhold: ▸suplerer", ("Mente du “supplerer”?",)),
    ("sikkerhed", EGNE_SATSER, "note: Beløbet er fra året før.", "sikkerhed: ▸gættet", ("fundet, afledt, sekundaer",)),
]  # fmt: skip

NAVNE: list[Tilfaelde] = [
    ("id-med-stort", STOETTE, "- id: timer", "- id: ▸Timer", ("små bogstaver a–z",)),
    ("id-med-oe", STOETTE, "- id: timer", "- id: ▸støtte", ("små bogstaver a–z",)),
    ("id-med-dobbelt-streg", STOETTE, "- id: timer", "- id: ▸timer--uge", ("små bogstaver a–z",)),
    ("ydelse-uden-kommune", FUND, "[proevekommune/sel-100-merudgifter]", "[▸sel-100-merudgifter]", ("kommune/ydelse",)),
    ("lov-uden-paragraf", STOETTE, "lovgrundlag: [SEL § 85]", "lovgrundlag: [▸SEL 85]", ("SEL § 96, stk. 3",)),
    ("lov-smaat", STOETTE, "lovgrundlag: [SEL § 85]", "lovgrundlag: [▸sel § 85]", ("SEL §§ 83-85",)),
    ("lov-baglaens", STOETTE, "lovgrundlag: [SEL § 85]", "lovgrundlag: [▸SEL §§ 85-83]", ("§§ 83-85",)),
    ("sha", KILDER, "    udgiver: Naboby Kommune\n    sha256: ", "    udgiver: Naboby Kommune\n    sha256: ▸x", ("64 tegn fra sha256sum",)),
    ("dokument-uden-sha", KILDER, "  - id: ministeriet-2023\n    type: henvisning", "  - ▸id: ministeriet-2023\n    type: dokument",
     ("et dokument skal have sha256",)),
    ("kildetype", KILDER, "type: henvisning", "type: ▸hjemmeside", ("dokument, henvisning",)),
    ("adresse", KILDER, "adresse: https://ministeriet", "adresse: ▸ministeriet", ("begynder med https://",)),
    ("adresse-med-script", LOVE, "adresse: https://lov.example/sel", "adresse: ▸javascript:alert(1)", ("https://",)),
    ("telefon", KOMMUNE, "telefon: \"12 34 56 78\"", "telefon: ▸+45 12345678", ("mindst otte cifre",)),
    ("kort-telefon", KOMMUNE, "telefon: \"12 34 56 78\"", "telefon: ▸\"12 34 56\"", ("mindst otte cifre",)),
    ("kommunekode", KOMMUNE, "kode: \"859\"", "kode: ▸\"99\"", ("tre cifre",)),
    ("id-og-filnavn", STOETTE, "id: sel-85-stoette\n", "id: ▸sel-85-hjaelp\n", ("“sel-85-stoette”", "filens plads", "“sel-85-hjaelp”")),
    ("kommune-og-mappe", STOETTE, "kommune: proevekommune\n", "kommune: ▸naboby\n", ("skal være “proevekommune”",)),
    ("kommunens-id", NABO.replace("ydelser/sel-100-merudgifter", "kommune"), "id: naboby\n", "id: ▸nabo\n", ("skal være “naboby”",)),
    ("satsernes-id", EGNE_SATSER, "id: proevekommune\n", "id: ▸nationale\n", ("skal være “proevekommune”",)),
    ("nationale-id", SATSER, "id: nationale\n", "id: ▸landet\n", ("skal være “nationale”",)),
]  # fmt: skip

SYNTAKS: list[Tilfaelde] = [
    ("dobbelt-felt", STOETTE, "titel: Støtte i hjemmet\n", "titel: Støtte i hjemmet\n▸titel: Hjælp\n", ("to gange", "titel")),
    ("tabulator", STOETTE, "\n    enhed: timer/md", "\n▸\tenhed: timer/md", ("tabulatortegn",)),
    ("indrykning", STOETTE, "    enhed: timer/md", "   ▸enhed: timer/md", ("indrykningen",)),
    ("kolon-i-tekst", STOETTE, "kort: Du kan få støtte", "kort: Det kan du få▸: støtte", ("kolon", "anførselstegn")),
    ("klamme", STOETTE, "linje: 19, afsnit: Støtte}}\n  - id", "linje: 19, afsnit: Støtte}\n  ▸- id", ("en klamme { }",)),
    ("mangler-kolon", BEGREBER, "    ord: merudgift", "    ord merudgift\n    ▸forklaring: x", ("YAML kan ikke læses",)),
    ("anker", MERUDGIFTER, "vaerdi: {fra: 100, til: 200}", "vaerdi: {fra: ▸&a 100, til: *a}", ("ankre og aliasser",)),
    ("ukendt-alias", STOETTE, "titel: Støtte i hjemmet", "titel: ▸*stoette", ("et anker, der ikke findes",)),
    ("maerke", STOETTE, "titel: Støtte i hjemmet", "titel: ▸!!python/object:os.system x", ("er ikke tilladt", "udråbstegnet")),
    ("felt-som-liste", STOETTE, "titel: Støtte i hjemmet", "titel: Støtte i hjemmet\n? ▸[a, b]\n: c", ("et enkelt ord",)),
    ("fletning", STOETTE, "titel: Støtte i hjemmet", "titel: Støtte i hjemmet\n▸<<: {kort: x}", ("feltet er ukendt",)),
]  # fmt: skip
ALLE = FELTER + VAERDIER + NAVNE + SYNTAKS


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny", "siger"), ALLE, ids=[case[0] for case in ALLE])
def test_mistake_is_found_where_it_stands(
    proeve: Proeve, navn: str, fil: str, gammel: str, ny: str, siger: tuple[str, ...]
) -> None:
    """A single mistake gives a finding at its line and column, with the words that help to mend it.

    Whatever is wrong, each message is one line, begins with file:line:column and has no English from a library.
    """
    sted = proeve.ret(fil, gammel, ny)
    fejl = proeve.fejl()
    paa_stedet = [f for f in fejl if sted is None or (f.linje, f.kolonne) == sted]
    linjer = [str(fund) for fund in fejl]
    assert [f for f in paa_stedet if f.fil == f"standards/{fil}" and not mangler_i(str(f), *siger)], (sted, linjer)
    assert [] == [linje for linje in linjer if not har_sted(linje) or "\n" in linje]
    engelsk = ("should", "Input", "valid ", "Field", "expected", "while ", "mapping", "pattern")
    assert [] == [linje for linje in linjer for ord_ in engelsk if ord_ in linje]


def test_exact_place(proeve: Proeve) -> None:
    """Line and column are counted from one: a wrong unit on line 25 begins in column 12."""
    proeve.ret(STOETTE, "enhed: timer/md", "enhed: timer/mdr")
    fund = eneste(proeve.fejl())
    linje = proeve.laes(STOETTE).splitlines()[fund.linje - 1]
    assert ("standards/" + STOETTE, 25, 12) == (fund.fil, fund.linje, fund.kolonne)
    assert "timer/mdr" == linje[fund.kolonne - 1 :]
