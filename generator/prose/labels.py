"""The words that headings and labels use for the coded values of the data."""

from __future__ import annotations

from generator.model.kommune import Tilstand

AFSNIT = {
    "behov": "Behov, som ydelsen dækker",
    "formaal": "Formål",
    "indgaar": "Det indgår i ydelsen",
    "indgaar_ikke": "Det indgår ikke",
    "maalgruppe": "Hvem der kan få hjælpen",
    "krav_til_borgeren": "Det skal du selv gøre",
    "omfang": "Omfang",
    "visitering": "Sådan bliver sagen afgjort",
    "leverandoerer": "Hvem der leverer",
    "kompetencekrav": "Krav til dem, der hjælper",
    "ivaerksaettelse": "Hvornår hjælpen begynder",
    "ophoer": "Hvornår hjælpen holder op",
    "opfoelgning": "Opfølgning",
    "kvalitetsmaal": "Mål for kvaliteten",
    "betaling": "Betaling",
    "saerlige_bemaerkninger": "Særlige bemærkninger",
    "klage": "Klage",
    "bilag": "Bilag",
}
KLAR = "Det skal du have klar"
FUNKTIONSNIVEAUER = "Funktionsniveau efter Fælles Sprog"
KORT = "Kort om hjælpen"
SPOERGSMAAL = {
    "kan_jeg": "Kan jeg få det?",
    "hvad": "Hvad får jeg?",
    "pris": "Hvad koster det?",
    "tid": "Hvor lang tid tager det?",
    "klage": "Hvordan klager jeg?",
}
# The same questions by the names that the law's answers have.
LOVENS_SPOERGSMAAL = {"koster" if navn == "pris" else navn: tekst for navn, tekst in SPOERGSMAAL.items()}
REGION = {
    "hovedstaden": "Region Hovedstaden",
    "sjaelland": "Region Sjælland",
    "syddanmark": "Region Syddanmark",
    "midtjylland": "Region Midtjylland",
    "nordjylland": "Region Nordjylland",
}
ART = {
    "mod-lov": "Strider mod loven",
    "intern": "Strider mod sig selv",
    "foraeldet": "Forældet",
    "tvetydig": "Kan læses på flere måder",
    "trykfejl": "Trykfejl",
}
STATUS = {"aaben": "Ikke afklaret", "afklaret": "Afklaret"}
FORHOLD = {
    "forudsaetter": "Forudsætter",
    "udelukker": "Udelukker",
    "supplerer": "Supplerer",
    "efterfoelger": "Kommer efter",
    "foregaar": "Kommer før",
    "ligner": "Ligner",
}
VUM_TEMA = {0: "intet problem", 1: "let problem", 2: "moderat problem", 3: "svært problem", 4: "fuldstændigt problem"}
VUM_SAMLET = {
    "A": "intet problem",
    "B": "let problem",
    "C": "moderat problem",
    "D": "svært problem",
    "E": "fuldstændigt problem",
}
# As in the published terms: fhir.kl.dk/term, KLSeveritiesFSIII.
FUNKTIONSNIVEAU = {
    0: "ingen eller ubetydelige begrænsninger",
    1: "lette begrænsninger",
    2: "moderate begrænsninger",
    3: "svære begrænsninger",
    4: "totale begrænsninger",
}
SIKKERHED = {
    "fundet": "",
    "afledt": "beregnet, ikke trykt i nogen kilde",
    "sekundaer": "fra en kilde, der ikke er officiel",
}
ANVISNINGER: dict[tuple[str, str], str] = {
    ("skal", "lov"): "Loven kræver",
    ("kan", "lov"): "Loven giver mulighed",
    ("boer", "lov"): "Vejledning og afgørelser: bør",
    ("boer", "anbefaling"): "God praksis: bør",
    ("kan", "anbefaling"): "God praksis: kan",
}
GRUNDLAG = {"lov": "lov, vejledning eller afgørelse", "anbefaling": "anbefaling"}
OPSLAGSORD = {"princip": "Principper", "definition": "Definitioner", "metode": "Metoder"}
LOVAENDRING = {"aendring": "Loven er ændret siden", "forslag": "Kun et forslag", "orientering": "Nyt om reglerne"}
BETYDNING = {"stor": "Stor betydning", "mellem": "Mellem betydning", "lille": "Lille betydning"}
DOM = {
    "loven": "Loven bestemmer",
    "ens": "Ens",
    "forskel": "Forskel",
    "ord": "Står med ord",
    "enheder": "Forskellige enheder",
    "opdelt": "Delt op på hver sin måde",
    "slags": "Sagt på hver sin måde",
    "aar": "Beløb fra forskellige år",
    "alene": "Kun ét sted",
    "ingen": "Står ingen steder",
}
# Where only some of the municipalities are beside each other, and others may state it too.
DOM_BLANDT_VISTE = DOM | {"alene": "Kun én af de viste", "ingen": "Ingen af de viste"}
HVEM = {"loven": "Loven bestemmer", "kommunen": "Kommunen bestemmer", None: "Vi ved ikke, hvem der bestemmer"}
# What has come of a contradiction, as the heading of those it holds for, and as what it means.
TILSTAND: dict[Tilstand, tuple[str, str]] = {
    "ny": ("Nye", "Ingen har svaret os endnu, eller vi kender ikke svaret."),
    "set": ("Set", "Kommunen har svaret, men ikke besluttet noget."),
    "afgjort": ("Afgjort", "Kommunen har besluttet, hvad der gælder, eller kilderne viser det selv."),
}
# What becomes of a figure, as a heading and as what it means.
REGNES = {
    "regnes": "Bliver regnet",
    "i-ord": "Kun ord",
    "skoen": "Skøn",
    "tekst-mangler": "Tekst mangler",
    "input-mangler": "Ingen har tallet",
    "ikke-bygget": "Ikke lavet",
    "ubesvaret": "Uden svar",
    "oplysning": "Kun til oplysning",
}
REGNES_BETYDER = {
    "regnes": "en beregner læser tallet",
    "i-ord": "en beregner viser reglen, men kilden har ord og intet tal",
    "skoen": "kommunen vurderer den enkelte",
    "tekst-mangler": "kilden siger ikke nok",
    "input-mangler": "ingen kender det, der skal regnes med",
    "ikke-bygget": "det kan regnes, men beregneren er ikke lavet",
    "ubesvaret": "ingen har sagt, hvorfor tallet ikke bliver regnet",
    "oplysning": "tallet giver hverken en ret, en frist eller et beløb",
}
