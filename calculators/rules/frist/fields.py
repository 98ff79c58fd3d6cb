"""What the calculator of deadlines asks for."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.rules.frist.events import EVENTS, TREATMENT_RULE
from calculators.rules.frist.facts import UNKNOWN_RECEIPT
from calculators.rules.frist.own_deadline import DAY, LENGTH, UNIT

_OWN_DEADLINE = VisesNaar("haendelse", tuple(et.id for et in EVENTS.values() if et.egen_frist))

FIELDS = (
    Felt(
        navn="haendelse",
        etiket="Hvad er der sket?",
        type="valg",
        hjaelp="Fristen løber fra den dag, det skete. Ved højere betaling ligger den før.",
        valgmuligheder=tuple(Valg(haendelse.id, haendelse.etiket) for haendelse in EVENTS.values()),
        eksempel="afgoerelse",
    ),
    Felt(
        navn="dato",
        etiket="Hvilken dag skete det?",
        type="dato",
        hjaelp="Dagen afgør også, hvilke regler der gælder. Ved regnskab vælger du en dag i det år, det er for.",
        eksempel="2023-06-01",
    ),
    Felt(
        navn="samtale_dato",
        etiket="Hvilken dag var den første samtale?",
        type="dato",
        hjaelp="Samtalen om, hvilken hjælp du har brug for. Har den ikke været, lader du feltet stå tomt.",
        paakraevet=False,
        vises_naar=VisesNaar("haendelse", tuple(et.id for et in EVENTS.values() if et.regel == TREATMENT_RULE)),
    ),
    Felt(
        navn="modtaget",
        etiket="Hvordan fik du afgørelsen?",
        type="valg",
        hjaelp="Datoen er den dag, kommunen sendte den.",
        valgmuligheder=(
            Valg("digital-post", "I Digital Post"),
            Valg("brev", "Som almindeligt brev"),
            Valg("quickbrev", "Som Quickbrev (findes ikke længere)"),
            Valg("i-haanden", "I hånden"),
            Valg(UNKNOWN_RECEIPT, "Det ved jeg ikke"),
        ),
        standard=UNKNOWN_RECEIPT,
        eksempel="brev",
        vises_naar=VisesNaar("haendelse", tuple(et.id for et in EVENTS.values() if et.modtages)),
    ),
    Felt(
        navn=DAY,
        etiket="Hvilken dag står der i brevet, at fristen er?",
        type="dato",
        hjaelp="Er der ingen dag, så lad feltet stå tomt.",
        paakraevet=False,
        vises_naar=_OWN_DEADLINE,
    ),
    Felt(
        navn=LENGTH,
        etiket="Eller hvor lang er fristen i brevet?",
        type="heltal",
        hjaelp="Skriv kun tallet, fx 14. Fristen løber fra den dag, du skrev ovenfor.",
        mindst=Decimal(1),
        hoejst=Decimal(1000),
        paakraevet=False,
        vises_naar=_OWN_DEADLINE,
    ),
    Felt(
        navn=UNIT,
        etiket="Tæller brevet dage, hverdage eller uger?",
        type="valg",
        hjaelp="Det bruges kun, når du har skrevet, hvor lang fristen er.",
        valgmuligheder=(
            Valg("dage", "Dage"),
            Valg("hverdage", "Hverdage"),
            Valg("uger", "Uger"),
            Valg("måneder", "Måneder"),
        ),
        paakraevet=False,
        vises_naar=_OWN_DEADLINE,
    ),
    Felt(
        navn="ydelse",
        etiket="Hvilken hjælp handler det om?",
        type="ydelse",
        hjaelp="De fleste frister afhænger af hjælpen. Ved en klage kan du lade feltet stå tomt.",
        eksempel="hvidovre/sel-96-bpa",
        paakraevet=False,
    ),
)
