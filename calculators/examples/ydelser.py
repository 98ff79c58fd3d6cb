"""Examples of the calculators of money and deadlines."""

from calculators.examples.example import Eksempel

# Cases from when the rule still held for new ones; their names say the year.
_OLD = "2023-06-01"

EKSEMPLER: dict[str, tuple[Eksempel, ...]] = {
    "merudgift": (
        Eksempel("Fra 2023: lige under det mindste beløb", {"merudgift_md": "588,99"}, dato=_OLD),
        Eksempel("Fra 2023: i bånd 1", {"merudgift_md": "900"}, dato=_OLD),
        Eksempel("Fra 2023: i bånd 2", {"merudgift_md": "2.100"}, dato=_OLD),
        Eksempel("Fra 2023: over båndene, med bilag", {"merudgift_md": "4.250", "kan_dokumentere": "ja"}, dato=_OLD),
        Eksempel(
            "Fra 2023: flere udgifter lagt sammen",
            {"post": ["Medicin; 400; kr/md", "Særlig kost; 95; kr/uge", "Transport til behandling; 3.600; kr/år"]},
            dato=_OLD,
        ),
        Eksempel("Efter den nye lov", {"merudgift_md": "900"}),
    ),
    "kompensationsydelse": (
        Eksempel("For få udgifter", {"udgifter_md": "500"}),
        Eksempel("Gruppe 1: sandsynlige udgifter", {"udgifter_md": "1.400"}),
        Eksempel("Gruppe 2: dokumenterede udgifter", {"udgifter_md": "2.400", "dokumenteret_md": "2.100"}),
        Eksempel("Du får tilskud efter den gamle regel", {"udgifter_md": "1.400", "tilskud_i_dag_md": "1.138"}),
        Eksempel(
            "Udgifterne en for en",
            {"post": ["Særlig kost; 150; kr/uge", "Medicin; 900; kr/md; bilag"]},
        ),
    ),
    "raadighedsbeloeb": (
        Eksempel("Ung på kontanthjælp", _ung := {"gruppe": "enlig-under-25-kontanthjaelp", "antal_boern": "0"}),
        Eksempel("Det samme, når kosten er med", {**_ung, "kost_indgaar": "ja"}),
        Eksempel("Førtidspensionist med to børn", {"gruppe": "foertidspensionist", "antal_boern": "2"}),
        Eksempel("Folkepensionist, når kosten er med", {"gruppe": "folkepensionist", "kost_indgaar": "ja"}),
    ),
    "tandpleje": (
        Eksempel("Lille regning, ung", {"alder": "22", "ydelse_modtaget": "kontanthjaelp", "udgift_aar": "600"}),
        Eksempel("Stor regning, ung", {"alder": "22", "ydelse_modtaget": "kontanthjaelp", "udgift_aar": "2.600"}),
        Eksempel(
            "Ældre end unge-grænsen, med andet tilskud",
            {"alder": "35", "ydelse_modtaget": "kontanthjaelp", "udgift_aar": "2.600", "andet_tilskud": "200"},
        ),
        Eksempel(
            "Dyr behandling, der skal godkendes",
            {
                "alder": "35",
                "ydelse_modtaget": "kontanthjaelp",
                "udgift_aar": "12.000",
                "behandlingens_pris": "12.000",
            },
        ),
        Eksempel("Ingen ydelse", {"alder": "40", "ydelse_modtaget": "ingen", "udgift_aar": "3.000"}),
    ),
    "frist": (
        Eksempel("Hvor længe må kommunen bruge på BPA?", {"haendelse": "ansoegning", "ydelse": "hvidovre/sel-96-bpa"}),
        Eksempel("Klage: afgørelsen kom i Digital Post", {"haendelse": "afgoerelse", "modtaget": "digital-post"}),
        Eksempel("Klage: afgørelsen kom med brev", {"haendelse": "afgoerelse", "modtaget": "brev"}),
        Eksempel("Brevet lå der lige før jul i 2023", {"haendelse": "modtaget-brev"}, dato="2023-11-26"),
    ),
}
