"""Messages about fields and their values."""

from __future__ import annotations

from generator.messages.message import FUND, KILDER, KOMMUNE, LEDSAGELSE, SATSER, STOETTE, Eksempel, Gruppe, Message

_TIMER = "vaerdi: 14, kilde: {dokument: moensterby-2026, linje: 6"

FELTER = Gruppe(
    "felter",
    "Felter",
    "Et felt mangler, er ukendt eller har en forkert slags indhold.",
    (
        Message(
            "felt-mangler",
            "feltet mangler; tilføj det",
            "Feltet skal være der.",
            "Tilføj det i den blok, linjen viser. Navnet foran kolon er det felt, der mangler.",
            Eksempel(STOETTE, "    betegnelse: Timer med støtte\n", ""),
        ),
        Message(
            "felt-ukendt",
            "feltet er ukendt{forslag}",
            "Vi kender ikke et felt med det navn her. Det er stavet forkert eller rykket forkert ind.",
            "Ret navnet. Navne på felter har ikke æ, ø og å.",
            Eksempel(LEDSAGELSE, "gaelder_fra: 2026-01-01", "gælder_fra: 2026-01-01"),
        ),
        Message(
            "skal-vaere-blok",
            "skal være en blok med felter",
            "Her skal der stå felter, rykket ind under feltets navn.",
            "Skriv felterne på linjerne under, to mellemrum længere inde.",
            Eksempel(FUND, "uoverensstemmelser:\n", "uoverensstemmelser:\n  - moensterby-svar\n"),
        ),
        Message(
            "skal-vaere-liste",
            "skal være en liste (linjer, der begynder med en bindestreg)",
            "Feltet kan have flere værdier, også når der kun er én.",
            "Sæt skarpe klammer om værdien, eller skriv den på næste linje efter en bindestreg.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: SEL § 97"),
        ),
        Message(
            "skal-vaere-tekst",
            "skal være en tekst",
            "Her skal stå en tekst. Der står ingenting, en liste eller en blok.",
            "Skriv teksten efter kolon. Begynder den med en klamme, skal den stå i anførselstegn.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", "titel:"),
        ),
        Message(
            "tom-tekst",
            "teksten er tom",
            "Der står kun mellemrum.",
            "Skriv teksten, eller slet feltet.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", 'titel: " "'),
        ),
        Message(
            "skal-er-lov",
            "en anvisning med skal bygger altid på lov; fjern grundlag, eller skriv boer eller kan",
            "Skal bruges kun, hvor loven binder kommunen.",
            "Slet grundlag, eller ret modalitet.",
        ),
        Message(
            "paragraf-situation",
            "en paragraf med slags: ydelse skal have enten situationer eller uden_situation",
            "Giver paragraffen borgeren noget, skal der være en vej til den, eller en grund til, at der ingen er.",
            "Skriv de situationer, der fører til den, fx situationer: [hjaelper], eller grunden i uden_situation.",
        ),
        Message(
            "sekundaer-uden-kilde",
            "en paragraf med sikkerhed: sekundaer skal have kilde",
            "Den, der læser, skal kunne se, hvor paragraffen er omtalt.",
            "Skriv kildens id fra kilder.yaml i kilde.",
        ),
        Message(
            "paragraf-uden-ydelse",
            "kun en paragraf med slags: ydelse har situationer eller uden_situation",
            "Livssituationer fører til hjælp, ikke til regler om sagsgang og betaling.",
            "Slet situationer og uden_situation, eller skriv slags: ydelse.",
        ),
        Message(
            "lov-uden-hjemmel",
            "grundlag er lov, men hverken lov eller praksis er nævnt",
            "Det, loven giver mulighed for, skal kunne slås op.",
            "Skriv paragraffen under lov eller afgørelsen under praksis, eller skriv grundlag: anbefaling.",
        ),
        Message(
            "for-faa-punkter",
            "listen er for kort; den skal have mindst {antal}",
            "Listen må ikke være så kort.",
            "Tilføj det, der mangler. En uoverensstemmelse har altid mindst to steder.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: []"),
        ),
        Message(
            "heltal",
            "skal være et helt tal",
            "Her kan kun stå et tal uden komma.",
            "Skriv tallet med cifre.",
        ),
        Message(
            "ja-nej",
            "skal være ja eller nej",
            "Feltet svarer på et spørgsmål.",
            "Skriv ja eller nej.",
        ),
        Message(
            "mindst",
            "skal være mindst {ge}",
            "Tallet er for lavt.",
            "Skriv et højere tal, eller flyt det.",
        ),
        Message(
            "hoejst",
            "må højst være {le}",
            "Tallet er for højt.",
            "Skriv et lavere tal, eller flyt det.",
        ),
        Message(
            "ukendt-valg",
            "skal være en af: {muligheder}{forslag}",
            "Feltet har kun de nævnte værdier.",
            "Vælg en af dem, og skriv den præcis sådan.",
            Eksempel(FUND, "art: intern", "art: internt"),
        ),
        Message(
            "for-lang",
            "teksten er for lang; der må højst være {hoejst} tegn",
            "Teksten er meget længere, end nogen kan læse på en side.",
            "Del teksten, eller se efter et anførselstegn, der mangler.",
            Eksempel(STOETTE, "- id: start", f"- id: start{'-og-start' * 12}"),
        ),
        Message(
            "forkert-form",
            "har ikke den rette form ({pattern})",
            "Værdien er skrevet på en anden måde, end feltet kan bruge.",
            "Se, hvordan andre filer skriver feltet.",
        ),
        Message(
            "forkert-vaerdi",
            "værdien passer ikke i feltet",
            "Vi kender ikke grunden. Skriv til os med filen.",
            "Se, hvordan andre filer skriver feltet.",
        ),
        Message(
            "kort-navn-mangler",
            "skriv også kort_navn, det vil sige kommunens navn uden Kommune, fx København",
            "Et navn på s kan ikke bare forkortes: det korte for Københavns Kommune er København.",
            "Tilføj kort_navn, også når det er det samme, fx Assens.",
            Eksempel(KOMMUNE, "navn: Mønsterby Kommune", "navn: Mønsterbys Kommune"),
        ),
        Message(
            "angaar-intet",
            "skal nævne de ydelser eller retningslinjer, den angår",
            "En uoverensstemmelse skal stå på mindst én side.",
            "Tilføj ydelser eller retningslinjer.",
            Eksempel(FUND, "    ydelser: [moensterby/sel-97-ledsagelse]\n", ""),
        ),
    ),
)

NAVNE = Gruppe(
    "navne",
    "Id'er og navne",
    "Et id, en adresse eller et nummer er skrevet forkert.",
    (
        Message(
            "id-form",
            "skal være små bogstaver a–z, tal og bindestreger, fx sel-100-merudgifter",
            "Id'et bliver en del af en adresse.",
            "Skriv æ som ae, ø som oe og å som aa. Brug bindestreg i stedet for mellemrum.",
            Eksempel(STOETTE, "- id: start", "- id: Støtte start"),
        ),
        Message(
            "ydelse-form",
            "skal være kommune/ydelse, fx hvidovre/sel-96-bpa",
            "En ydelse nævnes med kommunens id, en skråstreg og ydelsens id.",
            "Sæt kommunens id og en skråstreg foran.",
            Eksempel(FUND, "ydelser: [moensterby/sel-97-ledsagelse]", "ydelser: [sel-97-ledsagelse]"),
        ),
        Message(
            "sha-form",
            "skal være de 64 tegn fra sha256sum",
            "Det er tekstens fingeraftryk.",
            "Kør sha256sum på tekstfilen, og kopiér de 64 tegn.",
        ),
        Message(
            "adresse-form",
            "skal være en adresse, der begynder med https://",
            "Adressen er ikke hel.",
            "Kopiér hele adressen fra browseren.",
        ),
        Message(
            "kommunekode",
            "skal være en kommunekode på tre cifre, fra 101 til 860",
            "Kommunens officielle nummer har tre cifre.",
            "Skriv alle tre cifre i anførselstegn.",
            Eksempel(KOMMUNE, 'kode: "859"', 'kode: "99"'),
        ),
        Message(
            "dobbelt-kode",
            "kommunekoden bruges også i {fil}; ret den ene",
            "To kommuner kan ikke have samme nummer.",
            "Slå kommunens nummer op, og ret det.",
        ),
        Message(
            "mail-form",
            "skal være en mailadresse som post@kommune.dk",
            "Adressen har mellemrum, linjeskift eller tegn, som ikke hører til i en mailadresse.",
            "Skriv kun adressen. Er der flere, så skriv hver for sig i listen.",
            Eksempel(KOMMUNE, "mail: [post@moensterby.example]", "mail: [<post@moensterby.example>]"),
        ),
        Message(
            "javascripts-id",
            "ordet har en særlig betydning i browseren; vælg et andet id",
            "Alt i browseren har noget med dette navn i forvejen, så dit ville ikke blive fundet.",
            "Vælg et andet ord.",
            Eksempel(STOETTE, "- id: start", "- id: constructor"),
        ),
        Message(
            "telefon-form",
            "skal være et telefonnummer på mindst otte cifre",
            "Nummeret har for få eller for mange cifre, eller det har andre tegn.",
            "Skriv kun cifre og mellemrum, uden +45.",
            Eksempel(KOMMUNE, 'telefon: "12 34 56 78"', 'telefon: "+45 12 34 56 78"'),
        ),
        Message(
            "dobbelt-id",
            "id'et bruges også af nr. {nr}; giv det ene et nyt",
            "To ting i samme liste har samme id.",
            "Ret id'et på den nyeste. Det gamle kan andre henvise til.",
            Eksempel(LEDSAGELSE, "- id: alder-til", "- id: alder-fra"),
        ),
        Message(
            "dobbelt-id-fil",
            "id'et bruges også i {fil}; giv det ene et nyt",
            "To filer bruger samme id, og man kan ikke se, hvilken der menes.",
            "Ret id'et i den nyeste fil.",
            Eksempel(SATSER, "- id: opfoelgning", "- id: klagefrist"),
        ),
        Message(
            "optaget-id",
            "id'et er optaget af en af sitets egne sider; vælg et andet",
            "Siden ville lægge sig oven på en side, der er der i forvejen.",
            "Vælg et andet id.",
        ),
        Message(
            "sha-mangler",
            "et dokument skal have sha256 af den tekst, linjerne tælles i",
            "Uden fingeraftryk kan ingen se, om linjerne er talt i den rigtige tekst.",
            "Tilføj sha256. Er kilden en side på nettet, så skriv type: henvisning.",
            Eksempel(
                KILDER,
                "  - id: moensterby-2026\n    type: dokument\n",
                "  - id: moensterby-2025\n    type: dokument\n"
                "    titel: Gamle standarder\n    udgiver: Mønsterby Kommune\n"
                "  - id: moensterby-2026\n    type: dokument\n",
            ),
        ),
        Message(
            "dato-og-tidligst",
            "et dokument har enten en dato eller en dag, det tidligst kan være fra",
            "Tidligst er til et dokument, der ikke selv siger, hvor gammelt det er.",
            "Har dokumentet en dato, så slet tidligst. Har det ingen, så slet dato.",
            Eksempel(KILDER, "    dato: 2026-01-01\n", "    dato: 2026-01-01\n    tidligst: 2025-11-01\n"),
        ),
    ),
)

TAL = Gruppe(
    "tal",
    "Tal og datoer",
    "Et tal, en dato eller en linje er skrevet forkert, eller værdier passer ikke sammen.",
    (
        Message(
            "tal",
            "skal være et tal med punktum som decimaltegn og uden tusindtalspunktum",
            "Feltet skal være et tal.",
            "Skriv tallet med cifre. Har kilden ord i stedet, så skriv {tekst: …}.",
            Eksempel(LEDSAGELSE, "vaerdi: 950,", "vaerdi: 950 kr,"),
        ),
        Message(
            "decimalkomma",
            "ser ud som et decimalkomma; skriv punktum som decimaltegn: {forslag}",
            "Et komma skiller ting ad her, så decimaler skrives efter et punktum. På siderne bliver det et komma.",
            "Skriv punktum i stedet for komma.",
            Eksempel(LEDSAGELSE, "vaerdi: 950,", "vaerdi: 950,50,"),
        ),
        Message(
            "negativt-tal",
            "skal være nul eller mere; slet minus",
            "Ingen ret, grænse eller frist er under nul.",
            "Slet tegnet. Er det et fradrag, så sig det i betegnelse.",
            Eksempel(LEDSAGELSE, "vaerdi: 950,", "vaerdi: -950,"),
        ),
        Message(
            "for-stort-tal",
            "tallet er for langt; skriv højst ni cifre før punktum og fire efter",
            "Tallet er større end noget, en standard kan love.",
            "Se efter, om der er kommet cifre for meget ind.",
            Eksempel(LEDSAGELSE, "vaerdi: 950,", "vaerdi: 9500000000000000,"),
        ),
        Message(
            "for-stort-for-enheden",
            "tallet er for stort til {enhed}; det må højst være {hoejst}",
            "Så langt frem eller så tit kan ingen love noget. Enheden er nok forkert.",
            "Ret tallet eller enheden.",
            Eksempel(LEDSAGELSE, _TIMER, _TIMER.replace("14", "1400")),
        ),
        Message(
            "tusindtal",
            "ser ud som et tusindtalspunktum; skriv {forslag}",
            "Et punktum er decimaltegn her, så tallet ville blive tusind gange for lille.",
            "Skriv tallet uden punktum.",
            Eksempel(LEDSAGELSE, "vaerdi: 950,", "vaerdi: 1.950,"),
        ),
        Message(
            "omvendt-interval",
            "fra er større end til",
            "Et spænd begynder med det mindste tal.",
            "Byt de to tal om.",
            Eksempel(STOETTE, "{fra: 2, til: 5}", "{fra: 5, til: 2}"),
        ),
        Message(
            "dato",
            "skal være en dato som 2023-01-31",
            "Datoen er skrevet på en anden måde.",
            "Skriv år, måned og dag med bindestreg.",
            Eksempel(STOETTE, "gaelder_fra: 2026-01-01", "gaelder_fra: 1. januar 2026"),
        ),
        Message(
            "dato-findes-ikke",
            "skal være en dato, der findes, skrevet som 2023-01-31",
            "Måneden har ikke den dag.",
            "Ret dagen eller måneden.",
            Eksempel(STOETTE, "gaelder_fra: 2026-01-01", "gaelder_fra: 2026-02-30"),
        ),
        Message(
            "dag-form",
            "skal være en dato som 2003-01-01 eller en dag i året som 02-28",
            "Dagen er skrevet på en anden måde.",
            "Skriv måneden først: 28. februar er 02-28.",
        ),
        Message(
            "gyldig-til-foer-fra",
            "gyldig_til ligger før gyldig_fra",
            "Værdien ville holde op, før den begynder.",
            "Ret den ene af datoerne.",
            Eksempel(SATSER, "{gyldig_fra: 2026-01-01, ", "{gyldig_fra: 2026-01-01, gyldig_til: 2025-12-31, "),
        ),
        Message(
            "dato-uden-for",
            "datoen skal ligge mellem {tidligst} og {senest}",
            "Årstallet er nok en tastefejl.",
            "Ret årstallet.",
            Eksempel(SATSER, "{gyldig_fra: 2026-01-01, ", "{gyldig_fra: 0226-01-01, "),
        ),
        Message(
            "vaerdier-raekkefoelge",
            "værdierne skal stå med den ældste først, og to kan ikke begynde samme dag",
            "Rækken af værdier er byttet om.",
            "Flyt værdierne, så den ældste står øverst.",
            Eksempel(
                SATSER,
                "      - {gyldig_fra: 2026-01-01, vaerdi: 1,",
                "      - {gyldig_fra: 2026-01-01, vaerdi: 2, "
                "kilde: {dokument: moensterby-2026, linje: 16, afsnit: Generelt}}\n"
                "      - {gyldig_fra: 2026-01-01, vaerdi: 1,",
            ),
        ),
        Message(
            "vaerdier-overlap",
            "overlapper værdien før, der gælder til {til}",
            "To værdier ville gælde på samme dag.",
            "Ret gyldig_til på den første eller gyldig_fra på den næste.",
            Eksempel(
                SATSER,
                "      - {gyldig_fra: 2026-01-01, vaerdi: 1,",
                "      - {gyldig_fra: 2025-01-01, gyldig_til: 2026-06-30, vaerdi: 2, "
                "kilde: {dokument: moensterby-2026, linje: 16, afsnit: Generelt}}\n"
                "      - {gyldig_fra: 2026-01-01, vaerdi: 1,",
            ),
        ),
        Message(
            "ukendt-enhed",
            "enheden findes ikke; skriv en mængde og evt. pr. tid eller ting, fx kr/md, gange/uge eller kr/hovedret"
            "{forslag}",
            "En enhed er en mængde, vi kender, og efter en skråstreg den tid eller ting, den gælder for. "
            "Ting er ord i ental: kr/person, ikke kr/personer.",
            "Vælg den mængde, kilden bruger. Tæller den noget, der ikke er på listen, så skriv antal "
            "og sig i betegnelse, hvad der tælles.",
            Eksempel(LEDSAGELSE, "enhed: timer/md", "enhed: timer/mdr"),
        ),
        Message(
            "enhed-dato",
            "en dato har enheden dato, og kun den",
            "Enheden og værdien passer ikke sammen.",
            "Skriv {dato: …} som værdi og dato som enhed, eller ingen af delene.",
            Eksempel(SATSER, "enhed: gange/år", "enhed: dato"),
        ),
        Message(
            "enhed-andet",
            "enheden andet er kun til ord; vælg tallets egen enhed",
            "Et tal har altid en enhed.",
            "Vælg den enhed, kilden bruger.",
            Eksempel(SATSER, "enhed: gange/år", "enhed: andet"),
        ),
        Message(
            "linje-form",
            "skal være et linjetal som 1058 eller et spænd som 512-514",
            "Linjen er skrevet med ord eller på en anden måde.",
            "Skriv linjens nummer, eller første og sidste linje med bindestreg.",
            Eksempel(LEDSAGELSE, _TIMER, _TIMER.replace("linje: 6", "linje: side 6")),
        ),
        Message(
            "linje-omvendt",
            "linjerne tælles fra 1, og den sidste står ikke før den første",
            "Der er ingen linje nul, og et spænd begynder med den første linje.",
            "Ret linjen.",
            Eksempel(LEDSAGELSE, _TIMER, _TIMER.replace("linje: 6", "linje: 6-4")),
        ),
        Message(
            "linje-spaend",
            "spændet er for langt; nævn højst {flest} linjer",
            "Så mange linjer er ikke et sted, men det meste af et dokument.",
            "Find de linjer, det står på.",
            Eksempel(LEDSAGELSE, _TIMER, _TIMER.replace("linje: 6", "linje: 6-99999")),
        ),
        Message(
            "sats-loeber-ud",
            "satsen løber ud {dag}, og ingen følger efter",
            "En af lovens satser holder snart op. Beregnerne kan så ikke regne for dage efter.",
            "Find den nye sats, og tilføj den som en ny værdi.",
            advarsel=True,
        ),
        Message(
            "sats-loeb-ud",
            "satsen løb ud {dag}, og ingen følger efter",
            "En af lovens satser er holdt op. Beregnerne siger, at de ikke har en sats.",
            "Find den nye sats, og tilføj den som en ny værdi.",
            advarsel=True,
        ),
    ),
)
