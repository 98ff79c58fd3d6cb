"""Examples of the calculators of BPA (borgerstyret personlig assistance)."""

from calculators.examples.example import Eksempel

_REGNSKAB = {"bevilgede_timer": "2.000", "forbrugte_timer": "1.900", "tilskud_aar": "500.000"}

EKSEMPLER: dict[str, tuple[Eksempel, ...]] = {
    "bpa-tilskud": (
        Eksempel(
            "Dag og aften hele ugen",
            {
                "timer_hverdag_dag": "40",
                "timer_hverdag_aften": "15",
                "timer_loerdag": "10",
                "timer_soendag": "10",
                "timeloen": "150",
                "tillaeg_hverdag_aften": "30",
                "tillaeg_loerdag": "40",
                "tillaeg_soendag": "60",
                "ferie_pct": "12,5",
                "pension_pct": "8",
            },
        ),
        Eksempel(
            "Nat og rådighed, en forening er arbejdsgiver",
            {
                "timer_hverdag_dag": "60",
                "timer_nat": "56",
                "timer_raadighed": "20",
                "timeloen": "150",
                "raadighed_loen": "50",
                "arbejdsgiver": "forening",
                "administration_md": "2.500",
                "forsikring": "4.000",
            },
        ),
        Eksempel(
            "Løntrin, overlap, møder og egenbetaling",
            {
                "timer_hverdag_dag": "60",
                "timer_soendag": "10",
                "timeloen": "150",
                "tillaeg_soendag": "60",
                "hjaelpere": ["Højt løntrin; 30; 165", "Nyt løntrin; 20; 155"],
                "flere_tillaeg": ["Aften på en søndag; 5; 20"],
                "moeder": ["Personalemøde; 2; 6; 4", "MUS; 1; 1; 4"],
                "overlap_minutter": "15",
                "vagtskift_uge": "14",
                "egenbetaling_md": "1.500",
            },
        ),
        Eksempel(
            "Tillæg i procent, en nærtstående er arbejdsgiver",
            {
                "timer_hverdag_dag": "20",
                "timer_hverdag_aften": "10",
                "timeloen": "140",
                "tillaeg_i": "pct",
                "tillaeg_hverdag_aften_pct": "25",
                "arbejdsgiver": "naertstaaende",
            },
        ),
    ),
    "bpa-regnskab": (
        Eksempel("Timer tilovers: penge tilbage", _REGNSKAB),
        Eksempel("Nogle timer flyttes til næste år", {**_REGNSKAB, "timer_overfoeres": "60"}),
        Eksempel("Præcis de timer, du har fået", {**_REGNSKAB, "forbrugte_timer": "2.000"}),
        Eksempel("Flere timer end du har fået", {**_REGNSKAB, "forbrugte_timer": "2.080"}),
    ),
    "bpa-egenbetaling": (
        Eksempel("Få timers hjælp: ingen betaling", {"timer_pr_doegn": "4", "tillaeg_md": "3.000"}),
        Eksempel("Hjælp halvdelen af døgnet", {"timer_pr_doegn": "12", "tillaeg_md": "3.000"}),
        Eksempel("Hjælp hele døgnet", {"timer_pr_doegn": "24", "tillaeg_md": "3.000"}),
        Eksempel(
            "Timer om ugen og gammel førtidspension",
            {"timer_uge": "140", "tillaeg_md": "3.000", "gammel_foertidspension": "ja"},
        ),
    ),
}
