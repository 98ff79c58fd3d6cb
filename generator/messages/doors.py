"""Messages about the files behind the three doors: situations in life, the comparison, “what if” and search words."""

from __future__ import annotations

from generator.messages.message import STOETTE, Eksempel, Gruppe, Message

SITUATIONER = Gruppe(
    "situationer",
    "Livssituationer",
    "Filerne i livssituationer fører borgeren fra sin situation til en ydelse.",
    (
        Message(
            "ukendt-hjaelp",
            "situationen har ingen hjælp “{navn}”.{forslag}",
            "Et svar peger på en hjælp, der ikke står i samme fil.",
            "Ret navnet, eller tilføj hjælpen under hjaelp.",
        ),
        Message(
            "ukendt-nummer",
            "der er intet nummer “{navn}” i nationale/altid.yaml.{forslag}",
            "Krisen vil vise et nummer at ringe til, som ikke er skrevet ind.",
            "Ret navnet, eller tilføj nummeret med sin kilde i nationale/altid.yaml.",
        ),
        Message(
            "krise-uden-udgang",
            "en krise har forlad: true, men filen har ingen udgang",
            "Siden skal kunne forlades hurtigt, og knappen ved ikke, hvor den skal føre hen.",
            "Tilføj udgang med navn og adresse: en side, der intet siger om læseren.",
        ),
        Message(
            "hjaelp-uden-ydelse",
            "ingen af hjælpens paragraffer giver en ydelse, og den har ingen beregnere",
            "Hjælpen fører ingen steder hen, heller ikke når en kommune får en standard.",
            "Ret paragraffen. Giver kun nogle kommuner hjælpen, så skriv egne: true.",
        ),
        Message(
            "hjaelp-uden-vej",
            "skal have lov; eller egne: true, når kun ydelser, der selv nævner hjælpen, giver den",
            "Hjælpen har ingen paragraf, og ingen ydelse kan være den.",
            "Tilføj lov. Er hjælpen kun i nogle kommuner, så skriv egne: true, og nævn den i ydelsens egen fil.",
        ),
        Message(
            "spoergsmaal-uden-svar",
            "skal have mindst to svar, eller regn, når svaret er et tal; ikke begge dele",
            "Spørgsmålet kan ikke besvares, eller det spørger om to ting på én gang.",
            "Skriv to svar eller flere. Skal læseren skrive et tal, så skriv regn i stedet.",
        ),
        Message(
            "regn-ukendt-felt",
            "beregneren {beregner} har ikke “{navn}”.{forslag}",
            "Spørgsmålets svar skal regnes ud, men feltet eller resultatet findes ikke i beregneren.",
            "Ret navnet. Felter og resultater står på beregnerens side i den åbne data.",
        ),
        Message(
            "situation-for-svaer",
            "teksten er for svær; lixtallet må højst være {maal}. Skriv kortere sætninger og ord",
            "Livssituationer skal være lette at læse.",
            "Del sætningerne, og brug kortere ord.",
        ),
        Message(
            "ydelse-uden-situation",
            "ingen livssituation fører til ydelsens paragraf; nævn en hjælp under livssituationer her i filen",
            "En borger kan ikke finde ydelsen fra sin situation.",
            "Skriv situationens og hjælpens id under livssituationer. Passer ingen, så foreslå en ny til det fælles.",
            advarsel=True,
        ),
        Message(
            "ukendt-livssituation",
            "der er ingen livssituation “{navn}”.{forslag}",
            "Paragraffen i lovgivning.yaml, eller ydelsen, nævner en situation, som ikke har en fil i livssituationer.",
            "Ret navnet. Det er filens navn uden .yaml.",
        ),
        Message(
            "situation-uden-paragraf",
            "ingen hjælp i livssituationen nævner {lov}",
            "Paragraffen siger, at situationen fører til den, men det gør den ikke.",
            "Tilføj paragraffen under lov hos en hjælp i situationen, eller slet situationen her.",
        ),
        Message(
            "paragraf-uden-situation",
            "paragraffen står ikke med denne situation i lovgivning.yaml",
            "Situationen fører til paragraffen, men registret over paragraffer ved det ikke.",
            "Tilføj situationens navn under paragraffens situationer i lovgivning.yaml.",
        ),
        Message(
            "paragraffer-uden-slags",
            "{antal} af paragrafferne i {lov} har ingen slags",
            "Ingen har taget stilling til, om paragraffen giver borgeren noget.",
            "Skriv slags: ydelse, sagsgang, finansiering, raad eller ramme.",
            advarsel=True,
        ),
        Message(
            "ukendt-klagekontakt",
            "der er ingen kontakt “{navn}”.{forslag}",
            "Ydelsen sender klager til en kontakt, som kommunen ikke har.",
            "Ret id'et, eller tilføj kontakten i kommune.yaml.",
        ),
    ),
)

KOMMUNER = Gruppe(
    "kommuner",
    "Landets kommuner",
    "Filen kommuner.yaml har navn, kode og region for alle landets kommuner. Filen kommunekort.yaml tegner dem.",
    (
        Message(
            "kommuner-antal",
            "listen skal have {antal} kommuner",
            "Der mangler en kommune, eller der er en for meget.",
            "Hold listen op mod Danmarks Statistiks. Christiansø er ingen kommune.",
        ),
        Message(
            "kommune-uenig",
            "listen over landets kommuner siger “{ventet}”",
            "Kommunens id, kode eller navn er ikke det, den har på listen i kommuner.yaml.",
            "Skriv det, der står på listen. En opdigtet kommune har et id og en kode, som ingen kommune har.",
        ),
        Message(
            "kort-optaget",
            "står på samme felt som “{anden}”",
            "To kommuner er tegnet oven i hinanden.",
            "Giv den ene en anden kolonne eller række, hvor der er plads.",
        ),
        Message(
            "kort-ukendt",
            "ingen kommune i kommuner.yaml har den kode",
            "Feltet hører ikke til nogen af landets kommuner.",
            "Ret koden, eller slet feltet. En opdigtet kommune har ikke noget felt.",
        ),
        Message(
            "kort-mangler",
            "disse kommuner har ikke noget felt: {mangler}",
            "Alle landets kommuner skal være på tegningen, også dem uden standarder.",
            "Giv hver af dem et felt med kode, bogstaver, kolonne og række.",
        ),
    ),
)

LOVEN = Gruppe(
    "loven",
    "Det, loven giver alle",
    "Filerne i nationale/loven siger, hvad loven giver i alle kommuner.",
    (
        Message(
            "afloeser-uden-dag",
            "skal have gaelder_fra, når der står noget under afloeser",
            "Siden skal vide, fra hvilken dag den nye regel gælder i stedet for den gamle.",
            "Skriv dagen under gaelder_fra.",
        ),
        Message(
            "afloeses-to-gange",
            "{fil} afløser også “{indsats}”; én hjælp kan kun være afløst af én",
            "Ingen kan se, hvilken af dem der gælder nu.",
            "Slet indsatsen under afloeser det ene sted.",
        ),
        Message(
            "indsats-anden-lov",
            "indsatsen står ikke under nogen af hjælpens paragraffer i indsatser.yaml",
            "Navnet under indsats eller afloeser hører til en anden paragraf.",
            "Ret navnet, eller ret paragraffen under lov.",
        ),
        Message(
            "beregner-kun-kommunens",
            "beregneren svarer kun efter en kommunes egne tal, og siden er for alle kommuner",
            "I de fleste kommuner ville knappen føre til, at der ikke er tal.",
            "Fjern beregneren her. Den kan stå under beregnere i de ydelser, hvis kommune har tallene.",
        ),
    ),
)

SAMMENLIGNING = Gruppe(
    "sammenligning",
    "Sammenligning og “hvad nu hvis”",
    "Filerne sammenligning.yaml, hvad-nu-hvis.yaml og soegeord.yaml nævner tal, ydelser og ord fra resten.",
    (
        Message(
            "ukendt-adresse",
            "der er ingen fakta på adressen {adresse}.{forslag}",
            "Tallet findes ikke der.",
            "Skriv kommune, ydelse og tallets id med skråstreg imellem.",
        ),
        Message(
            "uden-modstykke",
            "tallet er ikke en værdi af noget fælles emne; skriv emne, eller sæt det under uden_modstykke.{forslag}",
            "Ingen har set efter, om andre kommuner kan have det samme tal.",
            "Se listen i sammenligning.yaml. Er tallet en værdi af et af emnerne, så skriv emne. "
            "Er det kommunens eget, så skriv det op under uden_modstykke i samme fil.",
            Eksempel(STOETTE, "uden_modstykke: [start, timer-pr-uge]", "uden_modstykke: [timer-pr-uge]"),
            advarsel=True,
        ),
        Message(
            "har-modstykke",
            "tallet er en værdi af et fælles emne; slet det her",
            "Tallet står som kommunens eget, men kan sammenlignes.",
            "Slet det under uden_modstykke.",
            Eksempel(STOETTE, "[start, timer-pr-uge]", "[start, timer-pr-uge, sagsbehandlingsfrist]"),
            advarsel=True,
        ),
        Message(
            "gammel-form",
            "“{felt}” står ikke længere i den fælles fil, men hos hver kommune; kør serviceniveau opgrader",
            "Filen er skrevet til en ældre udgave. Det, der handler om én kommune, står nu i kommunens egen mappe.",
            "Kør kommandoen serviceniveau opgrader. Den flytter det.",
        ),
        Message(
            "bestemmer-uden-kilde",
            "skal have tal eller kilde, når loven bestemmer, eller når der er en graense",
            "Filen siger, at loven bestemmer, men ikke hvor det står.",
            "Skriv id'et på lovens tal i nationale/satser.yaml under tal. Er der intet tal, så skriv en kilde.",
        ),
        Message(
            "bestemmer-to-gange",
            "samme paragraf står to gange, eller to uden lov gælder alle paragraffer",
            "Ingen kan se, om loven eller kommunen bestemmer.",
            "Lad hver paragraf stå ét sted, og højst ét sted uden lov.",
        ),
        Message(
            "emne-uden-bestemmer",
            "emnet siger ikke, om loven eller kommunen bestemmer; skriv bestemmer, eller lad den være tom: []",
            "En forskel tæller kun, når kommunen har et valg. Det ved siderne ikke her.",
            "Skriv bestemmer med hvem: loven eller hvem: kommunen. Ved ingen det, så skriv bestemmer: [].",
            advarsel=True,
        ),
        Message(
            "ukendt-gengivelse",
            "der er ingen fakta, der hedder “{navn}”.{forslag}",
            "Filen nævner et tal, som hverken loven eller en kommune har.",
            "Ret id'et.",
        ),
        Message(
            "opstilling-beregner",
            "beregneren findes ikke.{forslag}",
            "Opstillingen bruger en beregner, der ikke er der.",
            "Ret id'et.",
        ),
        Message(
            "opstilling-resultat",
            "beregneren har intet resultat i tal, der hedder det.{forslag}",
            "Det, der skal måles, er ikke et af beregnerens tal.",
            "Brug navnet på et af beregnerens resultater.",
        ),
        Message(
            "opstilling-virkning",
            "beregneren {beregner} siger ikke, hvad resultatet gør.",
            "Siden kan ikke sige, om nogen får pengene, betaler dem eller kun har dem tilbage.",
            "Vælg et andet resultat, eller skriv virkningen ved resultatet i beregneren.",
        ),
        Message(
            "opstilling-akse",
            "aksen skal være et spørgsmål, der svares på med et tal.{forslag}",
            "Tegningen kan kun have tal på aksen.",
            "Vælg et af beregnerens spørgsmål om et beløb eller et antal.",
        ),
        Message(
            "opdigtet-svar",
            "{felt}: {besked}",
            "Den opdigtede borger svarer på noget, beregneren ikke kan bruge.",
            "Ret svaret, som du ville gøre på beregnerens side.",
        ),
        Message(
            "ukendt-begreb",
            "ordet “{navn}” står ikke i begreber.yaml.{forslag}",
            "Ordet er ikke forklaret.",
            "Ret id'et, eller forklar ordet i begreber.yaml.",
        ),
    ),
)
