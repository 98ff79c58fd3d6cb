"""What questions, choices and results are called in a note about the citizen, where the form speaks to the citizen.

By the name of the field, with its calculator before it where calculators mean different things by one name. What
does not speak to anybody is not here; a test holds that nothing which does is missing.
"""

from collections.abc import Mapping
from types import MappingProxyType

# Stands for the name of the calculator itself.
TITLE = "titel"
LABELS: Mapping[str, str] = MappingProxyType(
    {
        # Merudgifter and kompensationsydelse
        "merudgift_md": "Borgerens merudgift om måneden",
        "kan_dokumentere": "Kan borgeren dokumentere udgifterne?",
        "faar_tilskud": "Fik borgeren tilskud, før kompensationsydelsen kom?",
        "tilskud_md": "Tilskud til borgeren",
        "merudgift_aar": "Borgerens merudgift om året",
        "udgifter_md": "Borgerens udgifter om måneden",
        "tilskud_i_dag_md": "Borgerens tilskud til merudgifter i dag",
        "ydelse_md": "Kompensationsydelse til borgeren",
        # Rådighedsbeløb and botilbud
        "kommunens_raadighedsbeloeb_md": "Kommunens rådighedsbeløb",
        "kommunens_mad_md": "Kommunens beløb til mad",
        "kommunens_barn_md": "Kommunens tillæg for hvert barn",
        "gruppe": "Borgerens gruppe",
        "antal_boern": "Børn, som borgeren får tillæg for",
        "raadighedsbeloeb_md": "Borgerens rådighedsbeløb",
        "situation": "Det passer på borgeren",
        "eget_raadighedsbeloeb_md": "Borgerens rådighedsbeløb efter kommunens afgørelse",
        "dage_md": "Dage, borgeren betaler for i måneden",
        "egenbetaling_mindst_md": "Laveste betaling, efter hvad kommunen lader borgeren beholde",
        "egenbetaling_hoejst_md": "Højeste betaling, efter hvad kommunen lader borgeren beholde",
        "sidste_betalingsdag": "Borgeren betaler til og med",
        "boligbetaling_alene_md": "Betaling for boligen, når borgeren er alene",
        "beholder_bolig": "Beholder borgeren sin egen bolig under opholdet?",
        "boligudgift_egen_md": "Udgift til borgerens egen bolig",
        "indkomst_md": "Borgerens indkomst efter skat",
        "egenbetaling_md": "Borgerens egenbetaling",
        "tilbage_md": "Det har borgeren tilbage",
        "maks_maade": "Er boligens fulde pris kendt (den maksimale boligbetaling)?",
        "bolig_m2": "Borgerens bolig",
        "gift_eller_samlevende": "Bor borgeren i botilbuddet sammen med en ægtefælle eller samlever?",
        "reelt_enlig": "Får borgeren pension, og er borgeren reelt enlig?",
        "forsoerger": "Forsørger borgeren børn eller en ægtefælle, der ikke bor i et botilbud?",
        "boligbetaling_med_fradrag_aar": "Betaling for boligen, hvis borgeren får fradraget",
        "botilbud": "Borgerens botilbud",
        "har_indtaegt": "Har borgeren en indtægt?",
        "egenbetaling": "Borgerens egenbetaling",
        "forud_hoejst": "Det kan borgeren højst betale forud",
        # BPA
        "bevilgede_timer": "Timer, borgeren fik til året",
        "forbrugte_timer": "Timer, borgeren brugte",
        "tilskud_aar": "Tilskud, borgeren fik til timerne i året",
        "timer_overfoeres": "Timer, der er aftalt flyttet til næste år",
        "tilbagebetaling": "Det skal borgeren betale tilbage",
        "overfoeres": "Det flytter borgeren til næste år",
        "ubrugte_timer": "Timer, borgeren ikke brugte",
        "merforbrug_timer": "Timer, borgeren brugte for meget",
        "tillaeg_md": "Borgerens bistands- eller plejetillæg om måneden",
        "gammel_foertidspension": "Får borgeren førtidspension efter den gamle ordning?",
        "beholder_md": "Det beholder borgeren af tillægget",
        # Others
        "post": "Udgifter hver for sig",
        "bpa-tilskud/tillaeg_i": "Tillæggene er skrevet i",
        "tilbage/hvad": "Det tælles",
        "pakke": "Borgerens pakke",
        "takst": "Borgerens takst",
        "bor_i_botilbud": "Bor borgeren i et botilbud?",
        "til_raadighed_naeste_md": "Timer, borgeren kan bruge næste måned",
        "kommunens_dusoer_pct": "Kommunens mindste dusør, i procent af lønnen",
        "kommunens_egen_km": "Kilometer, som borgeren selv betaler",
        "kommunens_maks_pct": "Højeste betaling til kørsel, i procent af det, borgeren tjener",
        "indtjening_md_efter_skat": "Det, borgeren tjener på jobbet efter skat",
        "afstand_km": "Afstand fra borgerens hjem til jobbet",
        "mindste_arbejdsdusoer_time": "Borgerens arbejdsdusør er mindst",
        "egen_befordring_md": "Det betaler borgeren selv for kørsel",
        "alder": "Borgerens alder",
        "ydelse_modtaget": "Borgerens ydelse",
        "udgift_aar": "Borgerens udgifter til tandlæge på et år",
        "tandpleje/tilskud": "Tilskud til borgeren fra kommunen",
        "tandpleje/egenbetaling": "Det betaler borgeren selv",
        "kommunens_pris": "Kommunens pris",
        "tilbage/brugt": "Det er brugt",
        "tilbage/tilbage": "Det er tilbage",
        # Frister
        "frist/haendelse": "Det er sket",
        "frist/dato": "Den dag skete det",
        "frist/modtaget": "Sådan fik borgeren afgørelsen",
        "frist/ydelse": "Det handler om",
        "frist/frist_dato": "Fristen er",
        "frist/dage_tilbage": "Dage tilbage",
        "frist/regel": "Regel",
        "brevets_frist": "Den dag, der står i brevet",
        "brevets_antal": "Så lang er fristen i brevet",
        "brevets_enhed": "Brevet tæller",
        "vum/titel": "VUM: standarder, der nævner borgerens niveauer",
        "vum/antal_ydelser": "Standarder, der nævner borgerens niveauer",
        "vum/ydelser": "Standarder at læse om",
    }
)
# By calculator, field or result, and choice.
CHOICES: Mapping[str, str] = MappingProxyType(
    {
        "merudgift/kan_dokumentere/ved-ikke": "ikke oplyst",
        "egenbetaling-108/maks_maade/oplyst": "ja",
        "egenbetaling-109-110/vurdering/kan-nedsaettes": "betalingen kan blive sat ned eller falde bort, fordi "
        "borgeren beholder sin bolig",
        "egenbetaling-109-110/vurdering/som-udgangspunkt-ikke": "som udgangspunkt ingen betaling, fordi borgeren "
        "beholder sin bolig",
        "egenbetaling-109-110/vurdering/bortfalder": "betalingen falder bort, fordi borgeren ingen indtægt har",
        "bpa-tilskud/forsikring_godkendelse/ja": "ja, før borgeren tegner forsikringen",
        "frist/regel/partshoering": "Borgerens frist for at svare kommunen",
        "bpa-tilskud/arbejdsgiver/borger": "Borgeren selv",
        "bpa-tilskud/arbejdsgiver/naertstaaende": "En, der står borgeren nær",
        "frist/haendelse/ansoegning": "Kommunen har fået borgerens ansøgning",
        "frist/haendelse/henvendelse": "Borgeren har bedt om behandling for stoffer eller alkohol",
        "frist/haendelse/modtaget-brev": "Borgeren har fået en afgørelse",
        "frist/haendelse/klage": "Kommunen har fået borgerens klage",
        "frist/haendelse/hjemvist": "Ankestyrelsen har sendt sagen tilbage til kommunen",
        "frist/haendelse/flytter-ind": "Borgeren er flyttet ind på krisecenter eller herberg",
        "frist/haendelse/flytter-ud": "Borgeren er flyttet ud fra krisecenter eller herberg",
        "frist/haendelse/behandling-slut": "Behandlingen for stoffer eller alkohol er slut",
        "frist/haendelse/regnskab": "Borgeren får tilskud og skal sende regnskab for året",
        "frist/haendelse/hoejere-betaling": "Borgerens betaling for boligen stiger",
        "frist/haendelse/partshoering": "Borgeren er blevet hørt, før kommunen afgør sagen (partshøring)",
        "frist/haendelse/aktindsigt-egen-sag": "Borgeren har bedt om aktindsigt i sin egen sag",
        "frist/haendelse/aktindsigt-andet": "Der er bedt om aktindsigt i andet end borgerens egen sag",
        "frist/haendelse/lovet-svar": "Kommunen har skrevet, hvornår borgeren får svar",
        "frist/modtaget/ved-ikke": "Ikke oplyst",
    }
)
