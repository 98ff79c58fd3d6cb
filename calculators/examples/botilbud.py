"""Examples of what a stay in a home costs the resident."""

from calculators.examples.example import Eksempel

_MIDLERTIDIGT = {
    "indkomst_md": "9.400",
    "husleje_md": "4.200",
    "el_md": "300",
    "varme_md": "450",
    "gruppe": "foertidspensionist",
    "antal_boern": "0",
}
_VARIGT = {
    "maks_boligbetaling_aar": "72.000",
    "indkomst_aar": "241.100",
    "el_md": "350",
    "varme_md": "500",
    "indkomst_md": "15.200",
    "gruppe": "foertidspensionist",
}

EKSEMPLER: dict[str, tuple[Eksempel, ...]] = {
    "egenbetaling-107": (
        Eksempel("Betalingen bliver sat ned", _MIDLERTIDIGT),
        Eksempel("Råd til at betale det hele", {**_MIDLERTIDIGT, "indkomst_md": "16.000"}),
        Eksempel(
            "Du beholder din egen bolig",
            {
                "beholder_bolig": "ja",
                "boligudgift_egen_md": "5.000",
                "indkomst_md": "9.400",
                "gruppe": "foertidspensionist",
                "kost_indgaar": "ja",
                "kost_md": "1.800",
            },
        ),
        Eksempel("Du har et barn", {**_MIDLERTIDIGT, "indkomst_md": "12.500", "antal_boern": "1"}),
        Eksempel("Du er på sygedagpenge", {**_MIDLERTIDIGT, "gruppe": "anden", "situation": "sygedagpenge"}),
        Eksempel(
            "Du flytter og har to regninger",
            {**_MIDLERTIDIGT, "indkomst_md": "14.000", "ophoer_dato": "2026-12-12", "anden_regning_md": "3.900"},
        ),
    ),
    "egenbetaling-108": (
        Eksempel("Du bor alene", _VARIGT),
        Eksempel("Lavere indkomst", {**_VARIGT, "indkomst_aar": "180.000", "indkomst_md": "11.000"}),
        Eksempel(
            "Du er gift",
            {
                "gift_eller_samlevende": "ja",
                "maks_boligbetaling_aar": "72.000",
                "samlet_indkomst_aar": "420.000",
                "social_pension_aar": "400.000",
                "el_md": "350",
                "varme_md": "500",
            },
        ),
        Eksempel(
            "Den ene af jer dør",
            {
                "gift_eller_samlevende": "ja",
                "maks_boligbetaling_aar": "72.000",
                "samlet_indkomst_aar": "420.000",
                "social_pension_aar": "400.000",
                "el_md": "350",
                "varme_md": "500",
                "par_slut_dato": "2026-12-12",
                "indkomst_alene_aar": "215.000",
            },
        ),
        Eksempel(
            "Du overvejer en lejebolig",
            {**_VARIGT, "leje_md": "6.200", "boligstoette_md": "2.400", "leje_forbrug_md": "900"},
        ),
        Eksempel(
            "Boligen er lejet af kommunen",
            {
                "maks_maade": "lejet-bygning",
                "driftsudgifter_aar": "300.000",
                "bygning_husleje_aar": "900.000",
                "bolig_m2": "45",
                "boligdel_m2": "900",
                "indkomst_aar": "241.100",
                "el_md": "350",
                "varme_md": "500",
            },
        ),
    ),
    "egenbetaling-109-110": (
        Eksempel("Krisecenter i seks uger", {"botilbud": "krisecenter", "doegn": "42"}),
        Eksempel(
            "Krisecenter, og du betaler også hjemme", {"botilbud": "krisecenter", "beholder_bolig": "ja", "doegn": "42"}
        ),
        Eksempel("Forsorgshjem uden indtægt", {"botilbud": "forsorgshjem", "har_indtaegt": "nej", "doegn": "30"}),
        Eksempel("Forsorgshjem i fire måneder", {"botilbud": "forsorgshjem", "doegn": "120"}),
    ),
}
