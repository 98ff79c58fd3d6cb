"""What the calculator of deadlines asks for."""

from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.rules.frist.events import EVENTS, TREATMENT_RULE
from calculators.rules.frist.facts import UNKNOWN_RECEIPT

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
        navn="ydelse",
        etiket="Hvilken hjælp handler det om?",
        type="ydelse",
        hjaelp="De fleste frister afhænger af hjælpen. Ved en klage kan du lade feltet stå tomt.",
        eksempel="hvidovre/sel-96-bpa",
        paakraevet=False,
    ),
)
