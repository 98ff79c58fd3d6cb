"""The questions about payment in a lasting place (SEL § 108)."""

from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.rules.botilbud_108.fields_price import FIELDS as PRICE_FIELDS
from calculators.rules.botilbud_108.fields_special import FIELDS as SPECIAL_FIELDS
from calculators.rules.shared.raadighed.fields import PENSIONER_GROUPS, SINGLE_GROUPS, felter

COUPLE, SINGLE = VisesNaar("gift_eller_samlevende", ("ja",)), VisesNaar("gift_eller_samlevende", ("nej",))
PROVIDER = VisesNaar("forsoerger", ("ja",))
YES, NO, UNSURE = "ja", "nej", "ved-ikke"
PENSIONERS = tuple(gruppe.id for gruppe in PENSIONER_GROUPS)
SINGLES = tuple(gruppe.id for gruppe in SINGLE_GROUPS)

FIELDS = (
    *PRICE_FIELDS,
    Felt(
        navn="gift_eller_samlevende",
        etiket="Bor du i botilbuddet sammen med en, du er gift eller samlevende med?",
        type="ja-nej",
        hjaelp="Svar kun ja, hvis I begge bor i det samme botilbud. Så er beløbene for jer begge.",
        standard="nej",
        eksempel="nej",
    ),
    Felt(
        navn="indkomst_aar",
        etiket="Husstandens indkomst før skat",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv din indkomst for et år. Har din husstand flere med indkomst, tæller den også.",
        eksempel="241.100",
        vises_naar=SINGLE,
    ),
    Felt(
        navn="reelt_enlig",
        etiket="Får du pension, og er du reelt enlig?",
        type="valg",
        hjaelp="Så går et beløb fra din indkomst. Kommunen afgør, om du er reelt enlig. Er du i tvivl, ser du begge.",
        valgmuligheder=(Valg(YES, "Ja, begge dele"), Valg(NO, "Nej"), Valg(UNSURE, "Ved ikke")),
        standard=UNSURE,
        eksempel=UNSURE,
        vises_naar=SINGLE,
    ),
    Felt(
        navn="samlet_indkomst_aar",
        etiket="Jeres samlede indkomst før skat",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv, hvad I tilsammen har i indkomst på et år.",
        eksempel="420.000",
        vises_naar=COUPLE,
    ),
    Felt(
        navn="social_pension_aar",
        etiket="Jeres sociale pension før skat",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv, hvad I tilsammen får i førtidspension eller folkepension på et år. Skriv 0, hvis I ingen får.",
        eksempel="400.000",
        vises_naar=COUPLE,
    ),
    Felt(
        navn="forsoerger",
        etiket="Forsørger du børn eller en ægtefælle, der ikke bor i et botilbud?",
        type="ja-nej",
        hjaelp="Så lægger kommunen et beløb til side, før den regner betalingen ud.",
        standard="nej",
        eksempel="nej",
    ),
    Felt(
        navn="forsoergelse_aar",
        etiket="Beløb, som kommunen lægger til side",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Kommunen fastsætter beløbet. Skriv det for et år.",
        eksempel="24.000",
        vises_naar=PROVIDER,
    ),
    Felt(
        navn="pension_aar",
        etiket="Den del af indkomsten, der er pension",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Beløbet til forsørgelse tages kun af indkomst ud over pension.",
        eksempel="200.000",
        vises_naar=PROVIDER,
    ),
    Felt(
        navn="el_md",
        etiket="El i botilbuddet",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Botilbuddet eller kommunen kan oplyse beløbet.",
        standard="0",
        eksempel="350",
    ),
    Felt(
        navn="varme_md",
        etiket="Varme i botilbuddet",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Varme står for sig selv, så du kan søge varmetillæg.",
        standard="0",
        eksempel="500",
    ),
    Felt(
        navn="indkomst_md",
        etiket="Indkomst efter skat",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv det, du får udbetalt om måneden, hvis du vil se, hvad der er tilbage. "
        "Er I et par, så skriv det, I får tilsammen.",
        eksempel="15.200",
        paakraevet=False,
    ),
    *felter(gruppe_paakraevet=False),
    Felt(
        navn="gruppe_anden",
        etiket="Hvem er den anden af jer?",
        type="valg",
        hjaelp="Vælg begge, hvis du vil se, hvad I skal have tilbage.",
        valgmuligheder=PENSIONER_GROUPS,
        eksempel="folkepensionist",
        vises_naar=COUPLE,
        paakraevet=False,
    ),
    *SPECIAL_FIELDS,
)
