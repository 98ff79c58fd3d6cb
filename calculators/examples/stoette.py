"""Examples of the calculators of support, places and levels."""

from calculators.examples.example import Eksempel

EKSEMPLER: dict[str, tuple[Eksempel, ...]] = {
    "bostoettepakke": (
        Eksempel("En halv time om ugen: to pakker passer", {"timer_uge": "0,5"}),
        Eksempel("Midt i en pakke", {"timer_uge": "2,5"}),
        Eksempel("Lige på grænsen mellem to pakker", {"timer_uge": "6"}),
        Eksempel("Den største pakke", {"timer_uge": "15"}),
    ),
    "takst-indplacering": (
        Eksempel("For få timer til en takst", {"timer_uge": "3"}),
        Eksempel("Let støtte", {"timer_uge": "8"}),
        Eksempel("Støtte en stor del af dagen", {"timer_uge": "35"}),
        Eksempel("Så megen støtte, at intet sted har den", {"timer_uge": "100"}),
    ),
    "ledsagelse": (
        Eksempel("Alle timer er brugt", {"bor_i_botilbud": "nej", "brugte_timer_md": "15; 15; 15"}),
        Eksempel("Sparet op, så nogle timer går tabt", {"brugte_timer_md": "5; 0; 0; 0; 0; 0; 0; 10"}),
        Eksempel("Du bor i et botilbud", {"bor_i_botilbud": "ja", "brugte_timer_md": "10; 5; 8"}),
    ),
    "beskyttet-beskaeftigelse": (
        Eksempel("Kun lønnen for en time", {"mindsteloen_time": "140"}),
        Eksempel(
            "Langt til arbejde, lav indtjening",
            {
                "mindsteloen_time": "140",
                "indtjening_md_efter_skat": "900",
                "afstand_km": "25",
                "befordring_md": "600",
            },
        ),
        Eksempel(
            "Kort til arbejde",
            {
                "mindsteloen_time": "140",
                "indtjening_md_efter_skat": "2.500",
                "afstand_km": "8",
                "befordring_md": "400",
            },
        ),
    ),
    "pris": (
        Eksempel(
            "En vask hver anden uge",
            {"kommunens_pris": "60", "pris_for": "stk", "antal": "1", "hvor_tit": "14-dage"},
        ),
        Eksempel("Al mad på plejehjem", {"kommunens_pris": "4.500", "pris_for": "fuld-kost", "antal": "1"}),
        Eksempel("En fast pris om ugen for to", {"kommunens_pris": "120", "pris_for": "uge", "antal": "2"}),
    ),
    "tilbage": (
        Eksempel("Tre enkelte samtaler", {"hvad": "samtaler-rusmidler", "brugt": "1; 1; 1"}),
        Eksempel("Flere timer brugt, end der er", {"hvad": "psykolog", "brugt": "6; 6"}),
        Eksempel(
            "Samtaler i Pitstop i Frederikshavn", {"hvad": "samtaler-forloeb", "brugt": "1; 1"}, kommune="frederikshavn"
        ),
    ),
    "vum": (
        Eksempel("Let problem med én ting", {"egenomsorg": "1"}),
        Eksempel("Moderate problemer", {"samlet": "C"}),
        Eksempel("Svære problemer i hverdagen", {"egenomsorg": "3", "praktiske_opgaver": "3", "samlet": "D"}),
        Eksempel(
            "Lette problemer i Frederikshavn",
            {"praktiske_opgaver": "1", "samlet": "B"},
            kommune="frederikshavn",
        ),
    ),
}
