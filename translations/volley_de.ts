<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>%1 hat in %2 geantwortet und akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>„%1“ ist eines davon.</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>„%1“ ist nicht darunter; die Liste zeigt aber nicht die Deployments: Senden Sie einen Test-Prompt, um zu sehen, ob es vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>„%1“ ist nicht darunter: Prüfen Sie den Namen oder wählen Sie ein Modell aus der Liste.</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>%1 liefert keine Liste der Modelle: Senden Sie einen Test-Prompt, um zu sehen, ob Schlüssel und Modell stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>Die Liste enthält mehr als %Ln Modell.</numerusform>
            <numerusform>Die Liste enthält mehr als %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>Die Modelle werden aufgelistet (%1).</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>Es funktioniert: „%1“ hat in %2 auf einen Test-Prompt geantwortet.</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>In der Liste fehlt es, vorhanden ist es dennoch.</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>Das hat %Ln Token verbraucht.</numerusform>
            <numerusform>Das hat %Ln Tokens verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>Der Test ist fehlgeschlagen: %1. %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>Gespeichert: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>Zeilen, die nicht lesbar waren und nun leer sind: %1.</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>Anfragen ohne Antwort, die möglicherweise berechnet wurden: %1. Sie gelten als „Unterbrochen“ und werden nicht von selbst erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>Name des Schemas: answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>Beliebiges JSON-Objekt</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON nach einem Schema</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>Geben Sie das JSON-Schema ein, dem die Antworten entsprechen sollen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Das ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerView</name>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Toolaufrufe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie vom Desktop vorgegeben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>Auf 100 % zurücksetzen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>In Prozent der Desktop-Größe; für die ganze Anwendung</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>Textgröße auf 100 % zurücksetzen</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>So groß wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>Zeilen dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>Ausgewählte Zeilen noch einmal einfügen</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>Zeilen nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>Ausgewählte Zeilen um eine nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>Zeilen nach unten &amp;verschieben</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>Ausgewählte Zeilen um eine nach unten verschieben</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>Spalte nach lin&amp;ks verschieben</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>Diese Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>Spalte nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Diese Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>Alle Zeilen nach dieser Spalte sortieren: Zahlen, dann Texte, dann leere Zellen</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>Alle Zeilen umgekehrt nach dieser Spalte sortieren, leere Zellen zuletzt</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>Sortieren nach „%1“</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>Die Zeilen sind bereits in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>Zeilen sortieren</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>Nach „%1“ sortiert: Zeilen haben neue Nummern. Ergebnisse früherer Läufe behalten ihre.</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>Spalte wird verschoben</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>Es lässt sich nur %Ln Zeile auf einmal duplizieren.</numerusform>
            <numerusform>Bis zu %Ln Zeilen lassen sich auf einmal duplizieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>Zeilen duplizieren</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>möglicherweise berechnet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>nicht verarbeitet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>Aus dem Cache: eine frühere Antwort auf eine identische Anfrage. Wiederholen Sie die Anfrage, um eine andere zu erhalten.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Gesendet nach</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>Danach gewartet</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what failed, %2 what to do about it</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
What came in before it failed is shown below.</source>
        <translation>%1
Was bis zum Fehler ankam, steht unten.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Endegrund</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>Endegrund im Original</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Antwortendes Modell</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Service-Tier</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>%1 Eingabe-Token</numerusform>
            <numerusform>%1 Eingabe-Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>davon %1 aus dem Cache</numerusform>
            <numerusform>davon %1 aus dem Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>davon %1 in den Cache geschrieben</numerusform>
            <numerusform>davon %1 in den Cache geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>%1 Ausgabe-Token</numerusform>
            <numerusform>%1 Ausgabe-Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>davon %1 für Reasoning</numerusform>
            <numerusform>davon %1 für Reasoning</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>volley::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>volley::BaseUrl</name>
    <message>
        <source>A base URL begins with https:// (or http:// for this computer), for example https://api.example.com/v1.</source>
        <translation>Eine Basis-URL beginnt mit https:// (oder http:// für diesen Computer), zum Beispiel https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>Der Hostname fehlt, wie in https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>Geben Sie die Basis-URL des Servers ein, zum Beispiel https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>Prompts und Antworten gehen unverschlüsselt an %1 und sind unterwegs für alle lesbar. Ein Schlüssel wird so nie gesendet.</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>%1 braucht einen eigenen Schlüssel: Der für %2 wird dorthin nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>&amp;US-Dollar:</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>Der Lauf pausiert, bevor er mehr gekostet hat</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>Budget in Tokens</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>Von Prompts und Antworten zusammen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>To&amp;kens:</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>Mi&amp;nuten:</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>Die der Lauf aktiv ist; Ihre Pausen zählen nicht</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>Budget in %1</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>Für %1 ist kein Preis bekannt: Die Kosten zählen nur, wo der Server sie angibt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between targets</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>volley::BudgetPart</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>volley::BudgetText</name>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent, as far as that is known</source>
        <translation>%1 ausgegeben, soweit bekannt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%1 verbraucht</numerusform>
            <numerusform>%1 verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>Das Budget von %1 ist aufgebraucht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>Die übrige Anfrage würde noch %1 benötigen.</numerusform>
            <numerusform>Die übrigen %Ln Anfragen würden noch %1 benötigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>Die Kosten der übrigen Anfrage sind nicht absehbar: Es ist kein Preis bekannt.</numerusform>
            <numerusform>Die Kosten der übrigen %Ln Anfragen sind nicht absehbar: Es ist kein Preis bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>Die übrige Anfrage wurde nicht gesendet.</numerusform>
            <numerusform>Die übrigen %Ln Anfragen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>Der Bedarf liegt bei %1 oder mehr, und das Budget beträgt %2: Der Lauf wird vor seinem Ende pausieren.</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>Der Bedarf kann bis zu %1 betragen, und das Budget beträgt %2: Der Lauf pausiert möglicherweise vor seinem Ende.</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>Zellen auss&amp;chneiden</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>Ausgewählte Zellen kopieren und leeren</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>Zellen ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>Ausgewählte Zellen so kopieren, wie Tabellenkalkulationen sie annehmen</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>Zellen einfü&amp;gen</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>Die Zellen der Zwischenablage über diese legen, ab der gewählten Zelle</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>&amp;Zellen leeren</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>Ausgewählte Zellen leeren; ganze Zeilen werden entfernt</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>Zellen werden ausgeschnitten</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>Zellen ausschneiden</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>Zellen werden geleert</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst Zellen und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>Die Zwischenablage enthält %Ln Spalte mehr, als es ab hier gibt.</numerusform>
            <numerusform>Die Zwischenablage enthält %Ln Spalten mehr, als es ab hier gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>%Ln Spalte hinzufügen</numerusform>
            <numerusform>%Ln Spalten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>Zellen werden eingefügt</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>%Ln Zeile wurde am Ende der Liste angefügt.</numerusform>
            <numerusform>%Ln Zeilen wurden am Ende der Liste angefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>Es lässt sich nur %Ln Zeile auf einmal kopieren. Wählen Sie weniger aus.</numerusform>
            <numerusform>Bis zu %Ln Zeilen lassen sich auf einmal kopieren. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>Das ist zu viel Text für die Zwischenablage. Wählen Sie weniger Zeilen aus.</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>Ein Lauf ist im Gange, %Ln Anfrage ist unterwegs.</numerusform>
            <numerusform>Ein Lauf ist im Gange, %Ln Anfragen sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>Alle bisherigen Antworten sind im Projekt. Was noch nicht gesendet wurde, bleibt eingereiht: Der Lauf lässt sich fortsetzen, wenn das Projekt wieder geöffnet wird. Anfragen, die unterwegs abgebrochen werden, können trotzdem berechnet werden.</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>&amp;Laufende abwarten, Rest später</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>&amp;Sofort stoppen</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>Das Fenster schließt sich, wenn die Anfragen unterwegs beendet sind.</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>Der Rest des Laufs bleibt für später.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>Das Fenster schließt sich, wenn die laufende Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>Antworten konnten nicht in die Projektdatei geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1 Sie warten im Arbeitsspeicher und gehen verloren, wenn das Fenster jetzt geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Woanders speichern…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>Schließen und &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>&amp;Fenster offen lassen</translation>
    </message>
</context>
<context>
    <name>volley::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose at least one column of the results.</source>
        <translation>Wählen Sie mindestens eine Ergebnisspalte.</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>Auswahl der Spalten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>Eingabe und Antwort</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>Eingabe, Antwort, Tokens, Kosten und Zeit</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Eingabespalten</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>Eingabespalten: %1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>&amp;Name der Spalte:</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>Ein Name darf keine geschweiften Klammern enthalten.</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>Es gibt bereits eine Spalte mit diesem Namen.</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>In der Vorlage heißt sie {{%1}}.</translation>
    </message>
</context>
<context>
    <name>volley::CompareModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the prompt in the list</source>
        <translation>Nummer des Prompts in der Liste</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>volley::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Prompts und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>Prompt und Ziele</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>Ziele lassen sich während eines Laufs nicht ändern. Stoppen Sie ihn zuerst oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>Ab dem nächsten Lauf nimmt %1 den Schlüssel von dort, wo Sie es eben gewählt haben.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Prompt-Vorlage</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>Nachrichten und Bilder</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>&amp;Frühere Antworten wiederverwenden</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>Durch&amp;gänge je Zeile:</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>Höchsten&amp;s Zeilen:</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>Was für jede Zeile gesendet wird. {{name}} steht für eine Spalte.</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>Wird vor jedem Prompt gesendet. Darf ebenfalls {{name}} enthalten.</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>Durchgänge je Zeile</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>Wie oft jede Zeile an jedes Ziel gesendet wird</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>Höchstzahl der Zeilen</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>Nur die ersten Zeilen werden gesendet, zum Ausprobieren</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>Identische Anfragen (gleiches Ziel, gleiche Parameter, gleicher Prompt) werden einmal gesendet; für die übrigen gilt eine frühere Antwort in diesem Projekt</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>Während eines Laufs lassen sich nur Budget und Limits ändern.</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Diese Version kennt den Anbieter „%1“ nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>Noch ist kein Modell gewählt. Bearbeiten Sie das Ziel und wählen Sie eines.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>Beitrag %1 der Beispiele hat noch keinen Text.</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>Beitrag %1 der Beispiele: Nutzer und Assistent wechseln sich ab, der Nutzer beginnt.</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>Die letzte Frage der Beispiele hat noch keine Antwort. Fügen Sie eine hinzu oder entfernen Sie die Frage.</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>Es gibt kein Ziel, an das Prompts gesendet werden: Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>Kein Ziel ist angekreuzt: Kreuzen Sie eines an, an das Prompts gesendet werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>Ohne Ziel wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>Jede Zeile wird einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>Jede Zeile wird an %Ln Ziel gesendet.</numerusform>
            <numerusform>Jede Zeile wird an %Ln Ziele gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>Jede Zeile wird %Ln-mal gesendet.</numerusform>
            <numerusform>Jede Zeile wird %Ln-mal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>Jede Zeile ergibt %1: %2 × %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln Durchgang</numerusform>
            <numerusform>%Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>Nur die erste Zeile wird gesendet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>Nur die erste Zeile wird gesendet: höchstens %1.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen werden gesendet: höchstens %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>Höchstzahl gleichzeitiger Anfragen unterwegs, je Ziel. Wirkt sofort, auch während eines Laufs.</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>Paralleli&amp;tät</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>Parallelität, Schieberegler</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Parallelität</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Anbieter:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Preis:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>&amp;Streaming: Antwort schon während des Schreibens anzeigen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>&amp;Basis-URL:</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>API-Protokoll</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>API-Protokolle</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>API-Pro&amp;tokoll:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>Der Name des Modells, wie der Anbieter ihn schreibt</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>Liste der Modelle laden</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Diese Version kennt den Anbieter „%1“ nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>Wählen Sie ein Modell oder geben Sie seinen Namen ein.</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>eingebaut, keine Angabe nötig</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>Test-Prompt senden</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort …</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 wird nach den Modellen gefragt …</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>Ein Test-Prompt wird an „%1“ gesendet …</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>Den Anbieter nach seinen Modellen fragen: kostet nichts und zeigt, ob Adresse, Schlüssel und Modell stimmen</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>„Hi“ senden und um eine Antwort von wenigen Tokens bitten: kostet fast nichts und zeigt, ob das Modell antwortet</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>Wo die Dialoge zum Öffnen und Speichern von Projekten beginnen:</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>Leer = wo zuletzt ein Projekt geöffnet oder gespeichert wurde</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>der zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>Projektordner auswählen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>Projektordner öffnen</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>Im Dateimanager</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>Zuletzt verwendeten nehmen</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>Im zuletzt verwendeten Ordner beginnen</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Projekte ohne Namen</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>Was Sie tun, bleibt vom ersten Augenblick an erhalten, auch bevor Sie es unter einem Namen speichern. Es liegt hier:</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>Ordner der Projekte ohne Namen</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>Unveränderte Projekte entfernen</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>Beim Start des Programms; nie ein geöffnetes, und das Protokoll nennt, welche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>nach %Ln Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>Unveränderte &amp;entfernen:</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>Ordner der Projekte ohne Namen öffnen</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>Jetzt aufräumen…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>Alte Projekte ohne Namen jetzt entfernen</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>Projektordner auswählen</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>Diesen Ordner gibt es nicht: Der bisherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>Dieser Ordner ist derzeit nicht vorhanden: An seine Stelle tritt der zuletzt verwendete.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>Hier liegt %Ln Projekt, Platzbedarf: %1.</numerusform>
            <numerusform>Hier liegen %Ln Projekte, Platzbedarf: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1 Keines ist älter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 Davon ist %Ln älter.</numerusform>
            <numerusform>%1 Davon sind %Ln älter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>Projekte werden unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>Nichts ist so alt</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>%Ln Projekt ohne Namen entfernen?</numerusform>
            <numerusform>%Ln Projekte ohne Namen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>Die Prompts und Antworten darin lassen sich nicht zurückholen. Frei werden: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Es wird aufgeräumt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>%Ln Projekt konnte nicht entfernt werden: In den Ordner kann nicht geschrieben werden.</numerusform>
            <numerusform>%Ln Projekte konnten nicht entfernt werden: In den Ordner kann nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>%Ln Projekt wurde entfernt; frei geworden: %1.</numerusform>
            <numerusform>%Ln Projekte wurden entfernt; frei geworden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1, nicht lesbar]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1, %2, kein Bild]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>Der Schlüssel steht darin als Umgebungsvariable</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>Warum sie nicht läuft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>Wählen Sie eine Anfrage in der Tabelle, um hier ihre Antwort zu sehen.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>Anfrage %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>Wird gespeichert: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Wird wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>Prüfen Sie Namen und Ordner; vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen Sie, ob es sich um eine Datei handelt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und ob Sie darin schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; was zuvor geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>Geben Sie mindestens einen Prompt an; eine Kopfzeile allein genügt nicht.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>Speichern Sie die Daten als CSV, TSV, JSON Lines oder reinen Text und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>Einige Bytes sind in dieser Zeichenkodierung kein gültiger Text.</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>Wählen Sie die Zeichenkodierung, in der die Datei gespeichert wurde, oder speichern Sie sie neu als UTF-8.</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>Der Text entspricht nicht den Regeln seines Formats.</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>Korrigieren Sie diese Stelle oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>Die Zeile hat eine andere Anzahl Felder als die Kopfzeile.</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>Korrigieren Sie die Zeile; enthält ein Feld ein Trennzeichen, muss es in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>Hier beginnt ein Feld in Anführungszeichen, das nicht endet.</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>Ergänzen Sie das fehlende Anführungszeichen; ein Anführungszeichen innerhalb eines Felds wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>Format oder Zeichenkodierung ist unbekannt.</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>Wählen Sie csv, tsv, jsonl oder txt und eine Zeichenkodierung wie UTF-8.</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>Es gibt keine Spalte mit diesem Namen.</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>Verwenden Sie eine der Spalten, die die Prompts haben; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>Benennen Sie eine davon um, damit eine Vorlage sie unterscheiden kann.</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>Das ist größer als das Limit.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>Teilen Sie es in kleinere Teile auf.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Das ist keine verwendbare Webadresse.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>Schreiben Sie sie vollständig, zum Beispiel https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>Der Schlüssel würde über einfaches http unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>Die Vorlage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>Schreiben Sie Spaltennamen als {{name}}; zwei Klammern als Text werden {{{{ geschrieben.</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>Eine notwendige Angabe fehlt.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Ergänzen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>Das gibt es bereits; es bleibt unverändert.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>Hier ist nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>Prüfen Sie die getroffene Auswahl.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Ein anderes Programm verwendet das gerade.</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>Schließen Sie das andere Programm oder Fenster und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>Speichern Sie das Lesbare mit Datei &gt; Beschädigtes Projekt retten oder mit volley recover; die Datei selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>Das Projekt wurde mit einer neueren Version von Volley geschrieben.</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>Aktualisieren Sie Volley, um es zu öffnen; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>Das ist kein Volley-Projekt.</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>Um Prompts aus dieser Datei zu lesen, importieren Sie sie, statt sie zu öffnen.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>Behalten Sie den Schlüssel nur für diese Sitzung oder legen Sie ihn in einer Umgebungsvariable ab.</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>Der Schlüssel ist nicht im Schlüsselbund, oder der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut oder geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>Erlauben Sie Volley den Zugriff oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>Sehen Sie nach, ob er in einem anderen Fenster nach einem Passwort fragt, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>Die Netzwerkverbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Prüfen Sie Adresse und Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>In Volley selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>Versuchen Sie es erneut; tritt der Fehler wieder auf, melden Sie ihn bitte mit dem obigen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>Die Zeile hat %Ln Feld, die Kopfzeile aber %1.</numerusform>
            <numerusform>Die Zeile hat %Ln Felder, die Kopfzeile aber %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::ExamplesEditor</name>
    <message>
        <source>Add an Example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>Eine Frage mit Antwort, die dem Modell vor jedem Prompt gezeigt wird</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>Beitrag %1 der Beispiele</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie an, welche Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>Das ist ein Ordner. Ergänzen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>Das ist der Name eines Projekts. Wählen Sie für die Ergebnisse einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Eine neue Datei.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Die ersten Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>Vorschau: die ersten Prompts</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>Vorschau: %1 von %Ln Zeile</numerusform>
            <numerusform>Vorschau: %1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>Die ersten Zeilen lassen sich nicht anzeigen. %1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>Es gibt noch nichts zu exportieren. Starten Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-Ergebnisse</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>Der Export wurde abgebrochen. Der bisherige Inhalt der Datei ist noch da.</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1 Der bisherige Inhalt der Datei ist noch da.</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>Metadaten der Antwort</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>Geben Sie einen gültigen Schlüssel für diesen Anbieter ein und wiederholen Sie dann diese Anfragen.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>Der Schlüssel darf dieses Modell oder diese Adresse nicht verwenden. Verwenden Sie einen anderen Schlüssel oder ein anderes Modell und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>kein Guthaben mehr</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>Laden Sie Guthaben auf oder erhöhen Sie das Ausgabenlimit beim Anbieter und wiederholen Sie dann. Warten hilft nicht.</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Unbekanntes Modell</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>unbekanntes Modell</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>Wählen Sie ein Modell, das der Anbieter auflistet; ein Verbindungstest zeigt die Modelle. Auf einem eigenen Server muss es zuerst heruntergeladen oder geladen werden.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Prompt zu lang</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>Prompt zu lang für das Modell</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>Kürzen Sie den Prompt oder wählen Sie ein Modell mit einem größeren Kontextfenster.</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>Parameter abgelehnt</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>Parameter abgelehnt</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>Ändern oder entfernen Sie den Parameter im Ziel und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>Vom Inhaltsfilter blockiert</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>vom Inhaltsfilter blockiert</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>Der Anbieter lehnt diesen Inhalt ab. Formulieren Sie den Prompt um.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>Wiederholen Sie die Anfrage später oder verringern Sie die Parallelität oder die Anfragen pro Minute.</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>Wiederholen Sie die Anfrage in einigen Minuten mit geringerer Parallelität.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>Der Fehler liegt beim Anbieter. Wiederholen Sie die Anfrage nach einer Weile.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>Prüfen Sie die Basis-URL auf Tippfehler und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob der Port in der Basis-URL stimmt.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>Wiederholen Sie die Anfrage. Sie wurde möglicherweise verarbeitet und berechnet.</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Sichere Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>sichere Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>Das Zertifikat des Servers wurde nicht akzeptiert. Prüfen Sie die Adresse und die Uhr des Computers oder geben Sie die Zertifizierungsstelle an, der vertraut werden soll.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy fehlgeschlagen</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>Proxy fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>Prüfen Sie den Proxy (Bearbeiten &gt; Einstellungen oder --proxy).</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>an eine andere Adresse umgeleitet</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>Umleitungen wird nicht gefolgt, da der Schlüssel mitgesendet würde. Tragen Sie die endgültige Adresse als Basis-URL ein.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>Wiederholen Sie die Anfrage oder geben Sie dem Ziel längere Fristen.</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>Wiederholen Sie die Anfrage. Sie wurde möglicherweise berechnet; der angekommene Teil bleibt beim Versuch gespeichert.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>Prüfen Sie, ob die Basis-URL zur API führt und nicht zu einer Webseite oder einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>Verlangen Sie eine kürzere Antwort oder erhöhen Sie das Größenlimit des Ziels.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>Lesen Sie, was der Anbieter meldet, und ändern Sie das Ziel oder den Prompt.</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>Prompt nicht erstellbar</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>Prompt nicht erstellbar</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>Prüfen Sie die Vorlage und die Zellen dieser Zeile. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>Wiederholen Sie die Anfrage, wenn sie beantwortet werden soll.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Doppelt angefragt</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>doppelt angefragt: die andere Antwort kam zuerst</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>Die Anfrage wurde ein zweites Mal gesendet, weil sie lange dauerte; auf diesen Versuch wurde nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>Geben Sie einen Schlüssel für diesen Anbieter ein oder nennen Sie eine Umgebungsvariable, die ihn enthält.</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>Das Kontingent eines Tages oder Monats ist aufgebraucht. Setzen Sie fort, wenn es neu beginnt, erhöhen Sie es beim Anbieter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>Wiederholen Sie die Anfrage; tritt der Fehler wieder auf, melden Sie ihn bitte.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>die Antwort stockte</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>Prüfen Sie Basis-URL und Netzwerk oder geben Sie dem Ziel eine längere Frist für den Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>Wiederholen Sie die Anfrage oder geben Sie dem Ziel eine längere Frist für das erste Byte. Die Anfrage wurde möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>Wiederholen Sie die Anfrage oder geben Sie dem Ziel eine längere Frist für Pausen innerhalb einer Antwort. Die Anfrage wurde möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>Verlangen Sie eine kürzere Antwort oder geben Sie dem Ziel eine längere Gesamtfrist. Die Anfrage wurde möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>doppelt angefragt: die andere Antwort kam zuerst; möglicherweise berechnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>server error, status code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>failure, status code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, parameter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, the provider&apos;s message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change or remove “%1” in the target&apos;s parameters, then retry.</source>
        <translation>Ändern oder entfernen Sie „%1“ in den Parametern des Ziels und wiederholen Sie dann.</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>Anfragen in allen Zuständen anzeigen</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>Nur anzeigen: %1. %2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>Nur Antworten mit dieser Kennzeichnung anzeigen: %1. %2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Prompts und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>Laufenden folgen</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>Während eines Laufs die Anfragen unterwegs im Blick behalten, bis Sie blättern oder eine Zeile wählen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>In Prompts s&amp;uchen…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>Einen Text in den Zellen suchen</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Suchen und erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>Einen Text in den Zellen suchen und durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>Zur nächsten Zelle mit dem Text gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>Zur vorigen Zelle mit dem Text gehen</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>Kein regulärer Ausdruck: %1 (bei Zeichen %2).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>Die Suche nach diesem Ausdruck dauert in einer Zelle zu lange. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Zelle</numerusform>
            <numerusform>bisher %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>Mehr als %Ln Zelle</numerusform>
            <numerusform>Mehr als %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>%1 von %2, am Ende fortgesetzt</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>%1 von %2, am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Ersetzen läuft</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Es gibt nichts zu ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>In %Ln Zelle ersetzt.</numerusform>
            <numerusform>In %Ln Zellen ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>Suchen:</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>Text, der in den Zellen gesucht wird</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>Zur vorigen Zelle mit dem Text gehen (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>Zur nächsten Zelle mit dem Text gehen (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Diese Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>Ersetzen durch:</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>Text, der an die Stelle gesetzt wird; bei regulären Ausdrücken steht $1 für den Fund der ersten Gruppe, $0 für den ganzen Fund, \n für ein Zeilenende</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>In dieser Zelle ersetzen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>In allen Zellen ersetzen, in einem Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>A und a sind verschieden</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Ganze Zelle</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>Nur Zellen, die nichts anderes enthalten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>Der Text ist ein Perl-kompatibler regulärer Ausdruck, etwa \d+ für Ziffern</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>Zu durchsuchende Spalten</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>In allen Spalten suchen oder in einer</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>volley::FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Schutz vor For&amp;meln</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>Eine je Anfrage</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>Eine je Prompt, Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Unix (LF)</source>
        <translation>Unix (LF)</translation>
    </message>
    <message>
        <source>Windows (CR LF)</source>
        <translation>Windows (CR LF)</translation>
    </message>
    <message>
        <source>Without it, some versions of Excel show letters beyond ASCII incorrectly</source>
        <translation>Ohne diese zeigen manche Excel-Versionen Zeichen außerhalb von ASCII falsch an</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>Setzt &apos; vor eine Zelle, die eine Tabellenkalkulation als Formel ausführen würde; beim Import der Datei wird es wieder entfernt</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>Zeile&amp;nenden:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>Der Lauf sendet jeden Prompt einmal: Beides wäre dasselbe</translation>
    </message>
</context>
<context>
    <name>volley::GridActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>volley::HelpBoxes</name>
    <message>
        <source>About Volley</source>
        <translation>Über Volley</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>Sendet viele Prompts auf einmal an Sprachmodelle.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>Läuft mit Qt %1 (erstellt mit %2) und QtKeychain.</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keines ist geöffnet</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>Dieses Projekt: Prompts, Antworten und jeder Versuch</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Projekte ohne Namen</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>im Schlüsselbund des Systems, in der Umgebung oder nur für diese Sitzung im Arbeitsspeicher; nie in einer Datei von Volley</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>die Prompts, die Sie senden, an die Anbieter, die Sie wählen; sonst nichts</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>Projekt&amp;ordner öffnen</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>Höchstzahl zu übernehmender Zeilen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Ein Prompt je Zeile</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Durch Leerzeilen getrennte Blöcke</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Zei&amp;chenkodierung:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>&amp;Zeilen übernehmen:</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>Vom Anfang: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %1, %2, the first %Ln shown here</source>
        <comment>1,000 rows, 2 columns, 100</comment>
        <translation>
            <numerusform>Höchstens %1, %2, hier die ersten %Ln</numerusform>
            <numerusform>Höchstens %1, %2, hier die ersten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1, hier die erste Zeile</numerusform>
            <numerusform>%1, hier die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet, bevor er vollständig ist</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>der Text endet innerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>ein Wert wurde erwartet</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>ein Name in doppelten Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>ein Doppelpunkt wurde erwartet</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>ein Komma oder } wurde erwartet</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>ein Komma oder ] wurde erwartet</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>das ist keine Zahl in JSON-Schreibweise</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>was auf den Backslash folgt, hat keine Bedeutung</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>ein Zeilenumbruch oder ein anderes Steuerzeichen steht innerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>nach dem Ende folgt weiterer Text</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>Kein JSON: Es ist kein Text vorhanden.</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>Zu lang, um als Baum angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>Kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>(alles)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } %Ln Eintrag</numerusform>
            <numerusform>{ } %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] %Ln Element</numerusform>
            <numerusform>[ ] %Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>Ein Baum aus Namen und Werten. Die Pfeiltaste nach rechts klappt aus, die nach links klappt ein.</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Name und Wert</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>Pfad des Werts</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>Alle Werte ausklappen, bis zu %1 Zeilen auf einmal</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>Alles bis auf die erste Ebene einklappen</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>Alles darunter &amp;ausklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>%1 von %2, zu tief verschachtelt für die Anzeige</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden, daher kann der Schlüssel dort nicht aufbewahrt werden. Mit „Speichern“ bleibt er nur für diese Sitzung erhalten; oder wählen Sie eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und drücken Sie erneut „Speichern“, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund hat abgelehnt, oder seine Frage wurde geschlossen. Drücken Sie „Speichern“, um erneut gefragt zu werden, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er in einem anderen Fenster nach einem Passwort fragt, und drücken Sie erneut „Speichern“, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>Der Schlüssel wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden: Er enthält also keinen Schlüssel. Was für diese Sitzung aufbewahrt war, ist vergessen.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>Der Schlüsselbund ist gesperrt, ein Schlüssel darin kann nicht entfernt werden. Entsperren Sie ihn und drücken Sie erneut „Entfernen“.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt, oder seine Frage wurde geschlossen: Ein Schlüssel darin ist noch da. Drücken Sie „Entfernen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>Der Schlüsselbund antwortet nicht: Ein Schlüssel darin ist noch da. Sehen Sie nach, ob er in einem anderen Fenster nach einem Passwort fragt, und drücken Sie erneut „Entfernen“.</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>Der Schlüssel wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>Der Schlüssel ist für %1: Alle Ziele dort verwenden ihn, und er wird nirgendwo sonst hin gesendet. Schlüssel werden nie in ein Projekt oder eine andere Datei geschrieben.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>Diese Version kennt den Anbieter „%1“ nicht.</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>Die Demo braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>Geben Sie zuerst die Basis-URL ein: Ein Schlüssel gilt nur für einen Server.</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>Diese Variable war nicht gesetzt, als Volley gestartet wurde. Setzen Sie sie, starten Sie Volley neu und wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>Der Inhalt dieser Variable kann kein Schlüssel sein: Er enthält ein Leerzeichen oder ein anderes Zeichen, das in keinem Schlüssel vorkommt.</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>Dieses Ziel nimmt den Schlüssel nicht mehr aus der Variable %1.</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Für %1 wird hier kein Schlüssel mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>Schlüssel bei der Eingabe anzeigen</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>Nur für diese Si&amp;tzung, im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>Aus einer &amp;Umgebungsvariable nehmen:</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Name der Umgebungsvariable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neuer Schlüssel:</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>Aufbewahren:</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>Kein Schlüssel gefunden. (Einer in einem gesperrten Schlüsselbund ist nicht sichtbar.)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden. Der Schlüssel kann nur für diese Sitzung behalten oder aus einer Umgebungsvariable genommen werden.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Schlüssel wird gespeichert …</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Schlüssel wird entfernt …</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>Oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>Leerzeichen und Zeilenumbrüche um den Schlüssel herum werden weggelassen.</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>Zuerst den Namen der Variable eingeben</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>Zuerst den Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>Der Schlüssel steht in der Umgebung, die Volley unverändert lässt</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>Den Schlüssel nicht mehr aus dieser Variable nehmen</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Schlüssel aus Schlüsselbund und Arbeitsspeicher entfernen</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>Lassen Sie das Wort „Bearer“ weg: Hierher gehört nur der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>Im Schlüssel steht ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie den Schlüssel allein und in einem Stück.</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>Dies enthält ein Zeichen, das in keinem Schlüssel vorkommt (ein Buchstabe mit Akzent, ein Symbol, ein unsichtbares Zeichen). Kopieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>Das sieht wie der Schlüssel selbst aus. Geben Sie den Namen der Variable ein; der Schlüssel bleibt in der Umgebung.</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>Der Name einer Variable besteht nur aus Buchstaben, Ziffern und Unterstrichen, zum Beispiel OPENAI_API_KEY.</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>Schlüssel …</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>Schlüssel eingeben oder entfernen</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>Die Demo braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1 (nur diese Sitzung)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (Variable %2)</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1 (Schlüsselbund)</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>noch kein Schlüssel – kein Schlüsselbund auf diesem Computer</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>kein Schlüssel sichtbar – der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>kein Schlüssel sichtbar – der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>kein Schlüssel sichtbar – der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>kein Schlüssel sichtbar – Fehler des Schlüsselbunds</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>warten auf den Schlüsselbund; er bittet vielleicht um Entsperrung</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>Demo – kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>kein Schlüssel – hier freiwillig</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund; er bittet vielleicht um Entsperrung.</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>Anbieter und ihre Schlüssel</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>Festlegen oder ersetzen…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>Einen Schlüssel eingeben oder wählen, woher er kommt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Schlüssel aus Schlüsselbund und Arbeitsspeicher entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>Die Liste der Modelle abfragen: kostet nichts und zeigt, ob der Schlüssel stimmt</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>Ein Schlüssel gilt für einen Server und wird nirgendwo sonst hin gesendet. Schlüssel werden nie in ein Projekt oder eine andere Datei geschrieben.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Schlüssel werden gesucht …</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>Schlüssel werden im Schlüsselbund dieses Computers oder nur für eine Sitzung aufbewahrt oder aus der Umgebung genommen.</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>Der Schlüssel steht in der Umgebung, die Volley unverändert lässt</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>Zuerst einen Schlüssel festlegen</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>Kein Ziel des geöffneten Projekts fragt %1 an. Fügen Sie eines hinzu und wählen Sie bei dessen Schlüssel die Variable.</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>Den Schlüssel für %1 entfernen?</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>Er wird aus dem Schlüsselbund und dem Arbeitsspeicher entfernt. Alle Projekte haben ihn für diesen Server verwendet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Schlüssel wird entfernt …</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Für %1 wird hier kein Schlüssel mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 wird nach den Modellen gefragt …</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>Wird beim nächsten Start von Volley wirksam.</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>vom Server mitgeteilt</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>der Server hat abgelehnt</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>mit einem anderen Ziel geteilt</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>der Server ist überlastet</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>der Server hält mit</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>mehr auf einmal brachte nichts</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>weniger genügen ebenso</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>weniger genügen nicht</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>Antworten dauern länger als zuvor</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>sie dauerten aus anderem Grund länger</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>durch Sie</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>um zu sehen, was es bringt</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>mehr dauerten nur länger</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>weniger waren zu wenige</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>weniger machten nichts schneller</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>dauert weit länger als üblich</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 vom Server</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>Budget %1 → %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>Parallelität %1 → %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>Anfragen pro Minute %1 → %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>Tempo der Anfragen pro Minute %1 → %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>Tokens pro Minute %1 → %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>Tempo, Anfragen pro Minute %1 → %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>Abkühlzeit von %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>Ziel angehalten</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>Ziel fortgesetzt</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>Nachzügler werden ein zweites Mal angefragt</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>auf Nachzügler wird gewartet</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>Zeile %1 ein zweites Mal angefragt</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>Versuche je Anfrage %1 → %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>Ziel bearbeitet</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>Budget erhöht</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was changed, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what was changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>nothing is left to send; %n straggler(s) asked a second time</source>
        <translation>
            <numerusform>nichts mehr zu senden; %n Nachzügler ein zweites Mal angefragt</numerusform>
            <numerusform>nichts mehr zu senden; %n Nachzügler ein zweites Mal angefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>nichts mehr zu senden</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>es sind so viele unterwegs wie erlaubt (%1)</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>nichts: weitere folgen</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>Raten und Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>An&amp;fragen pro Minute:</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>Weniger, als der Anbieter erlaubt, oder sein Limit, wenn er es nicht mitteilt; was er mitteilt, wird von selbst eingehalten</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens pro Minute:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt und Antwort zusammen, vor dem Senden geschätzt</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>&amp;Versuche höchstens:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Einschließlich des ersten; 1 = nie von selbst wiederholen</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>A&amp;ntwort höchstens:</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>Eine größere Antwort wird abgeschnitten und gilt als fehlgeschlagen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>&amp;So viele zugleich, wie der Server verkraftet</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>Beginnt mit wenigen und findet die richtige Zahl; nie mehr als in der Symbolleiste eingestellt</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Nac&amp;hzügler ein zweites Mal anfragen</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Gegen Ende eines Laufs, wenn nichts mehr zu senden ist: Was weit länger dauert als die anderen, wird noch einmal angefragt, und die erste Antwort zählt. Beide werden möglicherweise berechnet. Höchstens 5 % der Anfragen.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Fristen eines Versuchs</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>Zum Ver&amp;binden:</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>Bis zum &amp;ersten Byte:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>Von der Anfrage bis zum ersten Anzeichen einer Antwort</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>&amp;Pause innerhalb einer Antwort:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Zwischen zwei Stücken eines Streams</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>Ins&amp;gesamt:</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>Wie viele Anfragen höchstens unterwegs sind, wird in der Symbolleiste des Fensters eingestellt.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>ermittelt: %1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>Zelle bearbe&amp;iten</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>In diese Zelle schreiben</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>Prompts &amp;einfügen…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>Prompts aus der Zwischenablage anstelle der jetzigen übernehmen</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>Zeile &amp;darüber einfügen</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>Eine leere Zeile über dieser einfügen</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>Zeile dar&amp;unter einfügen</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>Eine leere Zeile unter dieser einfügen</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>Eine leere Zeile am Ende anfügen</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>Zeilen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>Ausgewählte Zeilen entfernen</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>&amp;Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>Eine leere Spalte am Ende anfügen</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>Spalte umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>Dieser Spalte einen anderen Namen geben; Vorlagen nennen Spalten beim Namen</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>Spal&amp;te entfernen</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>Diese Spalte samt Inhalt entfernen</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>Zeilen werden entfernt</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>Spalte „%1“ wird entfernt</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>Eine Liste wird gerade gelesen. Warten Sie, bis sie da ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>Listen von Prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>Aus %2 importiert: %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Liste von Prompts und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Das Beispiel wird gelesen</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>Aus dem Beispiel übernommen: %1.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel übernehmen</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>Die Prompts durch das Beispiel ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>%Ln Zeile entfällt. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>%Ln Zeilen entfallen. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>Eingefügte Liste wird übernommen</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>Eingefügt: %1.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1 Die bisherigen Prompts sind unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>%Ln Zeile ersetzt.</numerusform>
            <numerusform>%Ln Zeilen ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>Was während des Laufs geändert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1 Die Prompts sind unverändert.</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>Der Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>Zu senden: %1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>Das Projekt ist als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>%Ln Datei wurde abgelegt; übernommen werden kann nur eine auf einmal.</numerusform>
            <numerusform>%Ln Dateien wurden abgelegt; übernommen werden kann nur eine auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>Der Lauf ist beendet: %Ln erfolgreich.</numerusform>
            <numerusform>Der Lauf ist beendet: %Ln erfolgreich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>Der Lauf ist beendet: %Ln erfolgreich, %1.</numerusform>
            <numerusform>Der Lauf ist beendet: %Ln erfolgreich, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>Fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>Ein Projekt wird geöffnet</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>Die Projektdatei wurde beschädigt, als das Programm oder der Computer zuletzt beendet wurde.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Lesbares retten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>Prompts und Anfragen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>Eine Zeile je Prompt, die Antworten der Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>Die Prompts werden gerade geändert</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>Limit der Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>Die Antwort wurde am Limit der Ausgabe-Tokens abgeschnitten. Erhöhen Sie das Limit (max tokens) in den Parametern des Ziels und starten Sie erneut, um sie vollständig zu erhalten.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>Der Inhaltsfilter des Anbieters hat diese Antwort gestoppt. Formulieren Sie den Prompt um oder fragen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>vom Modell abgelehnt</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>Das Modell hat es abgelehnt zu antworten; an Stelle der Antwort steht, was es dazu sagt. Formulieren Sie den Prompt um oder fragen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Toolaufrufe</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>anstelle einer Antwort</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>Das Modell hat Tools aufgerufen, statt zu antworten; an Stelle der Antwort stehen die Aufrufe als JSON. Volley führt keine Tools aus: Entfernen Sie sie aus den Parametern des Ziels, wenn Sie einen Text wünschen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>es kam kein Text</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>Die Antwort kam vollständig an, enthält aber keinen Text. Wiederholen Sie die Anfrage; bleibt sie leer, sehen Sie sich den Prompt und die Stopptexte des Ziels an.</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[Bild, nicht geladen: %1, %2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>Diese Adresse außerhalb von Volley öffnen?</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>Adressen dieser Art öffnet Volley nicht.</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
Diese Adresse steht in der Antwort eines Modells, das sich darin irren kann.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>volley::MoneyText</name>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1; %2 above %3</source>
        <comment>prices, input tokens</comment>
        <translation>%1; %2 über %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>$%1 Eingabe</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>$%1 Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>anderer Preis über %1 Eingabe-Token</numerusform>
            <numerusform>anderer Preis über %1 Eingabe-Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>Es gibt keine Preistabelle.</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>Preise vom %1, von Ihnen importiert.</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>Preise vom %1, eingebaut.</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>Die eingebaute Tabelle ist neuer: %1.</translation>
    </message>
</context>
<context>
    <name>volley::MonitorPane</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>Diagramme speichern…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>Diagramme als Bild (PNG) oder Zeichnung (SVG) speichern</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>%Ln von %1 erledigt</numerusform>
            <numerusform>%Ln von %1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Its figures and charts will appear here.</source>
        <translation>Noch kein Lauf: Zahlen und Diagramme erscheinen hier.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>%1 pro Minute (%2 pro Sekunde)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>Geben Sie den Host des Proxys ein: einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>Hierher gehört nur Name oder Adresse des Hosts, zum Beispiel proxy.example.com: kein http://, kein Port und kein Pfad.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>Das Passwort wird nur für diese Sitzung aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das &amp;System vorgibt</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>Auch aus der Umgebung: https_proxy, no_proxy</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>Server werden direkt erreicht</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>&amp;HTTP-Proxy</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>Verbindungen werden mit CONNECT getunnelt</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>SO&amp;CKS-5-Proxy</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>Er löst auch die Namen der Server auf</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Ein Name oder eine Adresse</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>H&amp;ost:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>Leer, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>Dieser Computer selbst wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>Kommt in den Schlüsselbund, nie in eine Datei</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort aufbewahren</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>Im Schlüsselbund; wo keiner vorhanden ist, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>Aus Schlüsselbund und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>Vertraut wird Servern, deren Zertifikaten das System vertraut. Die eigene Zertifizierungsstelle einer Firma kann hier als PEM-Datei hinzugefügt werden.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>PEM: beginnt mit -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>Diesen Zertifikaten nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Zertifikate werden gelesen …</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>Die Datei wird nicht verwendet. %1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>Passwort wird gespeichert …</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Passwort wird gesucht …</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>Es wurde kein Passwort gefunden. %1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>Noch kein Passwort für diesen Proxy. (Eines in einem gesperrten Schlüsselbund ist nicht sichtbar.)</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>Ein Passwort wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Ein Passwort wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>Zusätzlich wird %Ln Zertifikat vertraut, Inhaber: %1.</numerusform>
            <numerusform>Zusätzlich wird %Ln Zertifikaten vertraut, Inhaber des ersten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1 Eines ist am %2 abgelaufen und wird nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1 Gültig bis %2.</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>Zuerst Host und Benutzernamen eingeben</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1 Bis dahin wird das Netzwerk wie bisher erreicht.</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>volley::NumberEdit</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an empty field: %1 what is sent then, %2 what may be entered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Geben Sie eine ganze Zahl ein oder nichts.</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>Geben Sie eine Zahl ein oder nichts.</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>Geben Sie eine Zahl (%1) ein oder nichts.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>volley::NumberText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>volley::ParametersPage</name>
    <message>
        <source>Leave out what does not fit</source>
        <translation>Unpassendes weglassen</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>Wert (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>Wird mit jeder Anfrage so gesendet, wie es hier steht; sagt ein Parameter dasselbe wie ein Feld oben, gilt der Parameter. Text steht in geraden doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>Felder von %1</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>%1 steht hier zweimal: im eigenen Feld und unter den weiteren Parametern.</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>Von diesem Modell nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Gehört nicht zu den Feldern dieses Anbieters und wird nicht gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>&amp;Erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>Prompts einfügen</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Wie der Text gelesen wird</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Ein Prompt je Zeile</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Durch Leerzeilen getrennte Blöcke</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>Zellen einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>%Ln Zeichen wird gelesen…</numerusform>
            <numerusform>%Ln Zeichen werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>%1 &amp;übernehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 1 column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>volley::PlainView</name>
    <message>
        <source>Show Beginning</source>
        <translation>Anfang anzeigen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Zeichen werden angezeigt.</numerusform>
            <numerusform>Die ersten %1 von %Ln Zeichen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>Die Zeichen %1 bis %2 von %3 werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>Was der Lauf benötigen wird</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>Mehr Anfragen unterwegs würden nur auf die Limits für Anfragen und Tokens pro Minute warten</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Es wurde kein Fehler gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>Erneute Prüfung: bisher %1 von %Ln Zeile…</numerusform>
            <numerusform>Erneute Prüfung: bisher %1 von %Ln Zeilen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>Gilt für %1 von %Ln Zeile; die übrigen werden noch geprüft…</numerusform>
            <numerusform>Gilt für die ersten %1 von %Ln Zeilen; die übrigen werden noch geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>Drücken, um diese Zeilen auszuwählen.</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>Drücken, um das Budget zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>%Ln unterwegs zulassen</numerusform>
            <numerusform>%Ln unterwegs zulassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>bei Antworten von bis zu %Ln Token, eine Annahme: Es ist kein Limit festgelegt</numerusform>
            <numerusform>bei Antworten von bis zu %Ln Tokens, eine Annahme: Es ist kein Limit festgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>bei Antworten von bis zu %Ln Token</numerusform>
            <numerusform>bei Antworten von bis zu %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, condition</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 at its limits, with at least %Ln in flight if an answer takes %2</source>
        <extracomment>%1, %2 such as &quot;≈ 9 min&quot;, &quot;≈ 3 s&quot;</extracomment>
        <translation>
            <numerusform>%1 bei ausgeschöpften Limits, mit mindestens %Ln unterwegs, wenn eine Antwort %2 dauert</numerusform>
            <numerusform>%1 bei ausgeschöpften Limits, mit mindestens %Ln unterwegs, wenn eine Antwort %2 dauert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what it takes</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them (is|are) chosen.</source>
        <translation>
            <numerusform>Davon wird die erste ausgewählt.</numerusform>
            <numerusform>Davon werden die ersten %Ln ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>%Ln Zeile fehlt ein Wert der Vorlage</numerusform>
            <numerusform>%Ln Zeilen fehlt ein Wert der Vorlage</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>Leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht gesendet werden</numerusform>
            <numerusform>%Ln Zeilen können nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>%Ln Zeile ist möglicherweise zu lang für ihr Modell</numerusform>
            <numerusform>%Ln Zeilen sind möglicherweise zu lang für ihr Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>Das Kontextfenster von %1 umfasst %Ln Token.</numerusform>
            <numerusform>Das Kontextfenster von %1 umfasst %Ln Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>Das Budget ist zu klein</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>Das Budget ist möglicherweise zu klein</translation>
    </message>
    <message>
        <source>≈ %1 s</source>
        <comment>seconds</comment>
        <translation>≈ %1 s</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <comment>minutes</comment>
        <translation>≈ %1 min</translation>
    </message>
    <message>
        <source>≈ %1 h</source>
        <comment>hours</comment>
        <translation>≈ %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 input token(s)</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;≈ 1,200&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 Eingabe-Token</numerusform>
            <numerusform>%1, %2 Eingabe-Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>%Ln Zeile ergibt einen leeren Prompt</numerusform>
            <numerusform>%Ln Zeilen ergeben einen leeren Prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>Für sie wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt einen früheren Prompt</numerusform>
            <numerusform>%Ln Zeilen wiederholen einen früheren Prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>Jede wird gesendet und bezahlt, sofern nicht frühere Antworten wiederverwendet werden.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between money and time</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>volley::PreviewPane</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>volley::PriceRow</name>
    <message>
        <source>Prices…</source>
        <translation>Preise …</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>Den Preis dieses Modells ansehen und festlegen</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1, für eine Million Tokens, Ihr eigener Preis</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1, für eine Million Tokens, Stand %2</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>Der Anbieter oder der Server, dessen Preis es ist</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>Das Modell und andere, deren Namen dasselbe bezeichnen; * = alle Modelle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>US-Dollar für eine Million Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>US-Dollar für eine Million Eingabe-Tokens, die aus dem Cache des Anbieters gelesen werden; leer = wie andere Eingabe</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>US-Dollar für eine Million Eingabe-Tokens, die in den Cache des Anbieters geschrieben werden; leer = wie andere Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>US-Dollar für eine Million Ausgabe-Tokens, einschließlich Reasoning</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>Tokens, die ein Prompt und seine Antwort zusammen haben dürfen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>Wessen Preis es ist: der aus der Tabelle oder Ihr eigener</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>importiert, %1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>eingebaut, %1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>Die Tabelle nennt hier keinen Preis.</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>Die Tabelle sagt: %1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1: Der Anbieter will es einstellen oder hat es schon getan.</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>„%1“ ist kein Preis: Schreiben Sie US-Dollar für eine Million Tokens, wie in 2.5.</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>Dieses Modell anzeigen, um einen Preis eingeben zu können</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>Ihren eigenen Preis für die ausgewählten Modelle vergessen; es gilt wieder der aus der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>Die eingebaute Tabelle durch eine neuere ersetzen</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>&amp;Eingebaute Tabelle verwenden</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>Die importierte Tabelle vergessen; Ihre eigenen Preise bleiben</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>Dieses &amp;Projekt neu berechnen</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>Die Kosten der Antworten dieses Projekts nach diesen Preisen neu berechnen</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>US-Dollar für eine Million Tokens. Doppelklicken Sie auf einen Preis, um einen eigenen festzulegen. Er gilt für alles, was von da an gesendet wird; gibt ein Anbieter selbst die Kosten einer Antwort an, gilt das vor jeder Tabelle.</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Preise der Modelle</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>Spalten der Preise</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>Anbieter oder Server eines weiteren Modells</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>Anbieter oder Server: llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>Name eines weiteren Modells</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>Das Modell, oder * für alle</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>Weiteres &amp;Modell:</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>Preistabelle importieren</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>Preistabellen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>Die Tabelle wurde importiert.</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>Die eingebaute Tabelle gilt wieder.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>Die Kosten von %Ln Versuch haben sich geändert.</numerusform>
            <numerusform>Die Kosten von %Ln Versuchen haben sich geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>Verwendete Preise</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>Preise &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Preise bearbeiten</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>Ansehen und festlegen, was Tokens kosten; eine neuere Tabelle importieren oder die importierte verwerfen</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>Was ein Anbieter selbst angibt, hat Vorrang. Ein nicht bekannter Preis gilt als unbekannt, nie als 0.</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>Die Preise werden gelesen …</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>Eine von Ihnen importierte Tabelle, Stand %1. Die mit Volley gelieferte hat den Stand %2.</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>Die mit Volley gelieferte Tabelle, Stand %1.</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>Es sind keine eigenen Preise festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>%Ln eigener Preis, der Vorrang vor der Tabelle hat.</numerusform>
            <numerusform>%Ln eigene Preise, die Vorrang vor der Tabelle haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Wortlaut des Anbieters</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>Der Lauf wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Was fehlgeschlagen ist, nach Ursache</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>Beheben und wiederholen</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Schlüssel festlegen…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Diese wiederholen</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>In Anfragen zeigen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, what failed</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>volley::ProgressStrip</name>
    <message>
        <source>How much is done</source>
        <translation>Wie viel erledigt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>Beendet den Vorgang; die Liste bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>Schreibgeschützt: Das Projekt wird von %1 verwendet.</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>Schreibgeschützt: Ein anderes Programm verwendet das Projekt.</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>Schreibgeschützt: Datei oder Ordner des Projekts ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 Kopie.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>Beschädigtes Projekt retten</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>Lesbares speichern unter</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 gerettet.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>Ein Lauf ist im Gange. Stoppen Sie ihn oder lassen Sie ihn enden, bevor ein anderes Projekt geöffnet wird.</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>Das Projekt lässt sich wieder bearbeiten und ausführen.</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>Die Kopie braucht einen anderen Namen oder Ordner: Das Projekt selbst ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>Das Projekt belegt jetzt %1, %2 weniger.</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>Das Projekt belegt %1; es gab nichts freizugeben.</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>Volley-Projekte (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>In %1 wird alles laufend gespeichert.</translation>
    </message>
    <message>
        <source>Prompts.volley</source>
        <comment>name of a file</comment>
        <translation>Prompts.volley</translation>
    </message>
</context>
<context>
    <name>volley::ProjectFiles</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>Unbenannt %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[Bild: %1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>Systemnachricht:
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>Nutzer:
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>Assistent:
%1</translation>
    </message>
    <message>
        <source>Prompt:
%1</source>
        <translation>Prompt:
%1</translation>
    </message>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vorschau des Prompts</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>Vorschau von Zeile %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>Der Prompt dieser Zeile ist leer.</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>Wählen Sie unter „Prompts“ eine Zeile, um hier zu sehen, was dafür gesendet wird.</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>Diese Zeile kann nicht gesendet werden. %1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>Leer in dieser Zeile: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>%Ln Zeichen insgesamt; die ersten %1 werden angezeigt.</numerusform>
            <numerusform>%Ln Zeichen insgesamt; die ersten %1 werden angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PromptsGrid</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage::Private</name>
    <message>
        <source>Add Row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1, läuft hier, %Ln Modell</numerusform>
            <numerusform>%1, läuft hier, %Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>a protocol: the provider&apos;s own</extracomment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>Die Demo antwortet auf diesem Computer, ohne Schlüssel und ohne Kosten:
demo-echo: gibt den Prompt sofort zurück.
demo-fast: eine kurze Antwort ohne Verzögerung, um zu sehen, wie schnell es gehen kann.
demo-slow: beginnt nach zwei, drei Sekunden und schreibt langsam.
demo-flaky: jede fünfte Anfrage schlägt auf die eine oder andere Weise fehl.
demo-limited: nimmt %1 Anfragen und %2 Tokens pro Minute an, nicht mehr.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>Es lässt sich ansehen, durchsuchen und exportieren, aber nicht ausführen oder bearbeiten.</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>Angezeigt wird eine Kopie vom jetzigen Stand, auf die neue Version gebracht: Die Datei wurde von einer älteren Version geschrieben oder nicht geschlossen.</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>Erneut zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>%1 wird von %2 verwendet.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>Schließen Sie es dort und versuchen Sie es erneut, oder öffnen Sie es hier schreibgeschützt: Es lässt sich ansehen, durchsuchen und exportieren.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>Dieses Modell nimmt „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>Lassen Sie „%1“ weg: Dieses Modell nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>Der Server bittet, bis %1 zu warten; setzen Sie dann fort oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>%1 verwenden und wiederholen</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>%1 weglassen und wiederholen</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>Frist verdoppeln und wiederholen</translation>
    </message>
</context>
<context>
    <name>volley::RequestColumns</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the request, in the order of the prompts</source>
        <translation>Nummer der Anfrage, in der Reihenfolge der Prompts</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>Der Prompt mit den eingesetzten Werten der Zeile</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>Gefragter Anbieter und gefragtes Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>Wie es um die Anfrage steht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>Worauf sie wartet und wie lange, oder woran sie gescheitert ist</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>Bisher begonnene Versuche</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>Statuscode der letzten Antwort</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>Zeit vom Senden bis zum ersten Text</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>Dauer des letzten Versuchs</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Eingabe-Tokens nach Zählung des Anbieters; ≈, wo er nicht gezählt hat</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Ausgabe-Tokens nach Zählung des Anbieters; ≈, wo er nicht gezählt hat</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>Ausgabe-Tokens pro Sekunde, während die Antwort ankam</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>Der Anfang der Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>Was beim letzten Versuch schiefging</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>Die Bezeichnung des Anbieters für die Anfrage</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>Wann der erste Versuch begann</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>Wann der letzte Versuch endete</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>Was der letzte Versuch gekostet hat; ≈, wo seine Tokens geschätzt sind</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>Es lässt sich nur %Ln Anfrage auf einmal kopieren. Wählen Sie weniger aus oder exportieren Sie sie.</numerusform>
            <numerusform>Bis zu %Ln Anfragen lassen sich auf einmal kopieren. Wählen Sie weniger aus oder exportieren Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>Es lässt sich nur %Ln Anfrage auf einmal als Befehl kopieren. Wählen Sie weniger aus.</numerusform>
            <numerusform>Bis zu %Ln Anfragen lassen sich auf einmal als Befehle kopieren. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>wird auf die Festplatte geschrieben</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>möglicherweise berechnet</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>Für das Verbrauchte ist kein Preis bekannt. Preise lassen sich unter Lauf &gt; Preise festlegen.</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>Spalten der Anfragen</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>Noch keine Anfragen.
Prompts einfügen oder importieren, ein Ziel wählen und „Starten“ drücken.</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>Keine Anfrage passt.
Drücken Sie „Alle“ und leeren Sie die Suche, um alle Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>Antwor&amp;t kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>&amp;Prompt kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>Der Schlüssel steht darin als Umgebungsvariable</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>Diese erneut senden</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>Spalte mit Nachrichten</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>Spalte mit Bildern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>Nachri&amp;chten in:</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>B&amp;ilder in:</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>Was in jeder Zeile zuvor gesagt wurde, als JSON-Array von Nachrichten. Endet es mit einer Nachricht des Nutzers, ist diese der Prompt; die Vorlage darf dann leer sein.</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>Namen der Bilder jeder Zeile: Dateien, https-Adressen oder Data-URLs, je Zeile eine oder als JSON-Array</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>keiner: nur vollständige Pfade</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>Wo relative Pfade von Bildern beginnen</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>Bilderordner auswählen</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>Bilder&amp;ordner:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Wählen Sie eine andere unter: %2.</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>Geben Sie den vollständigen Pfad des Bilderordners an oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>Bilderordner</translation>
    </message>
</context>
<context>
    <name>volley::RowWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 says what was understood, such as &quot;12 rows, 1 column&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; replaces the (row that is|%Ln rows that are) there.</source>
        <translation>
            <numerusform>%1; ersetzt die vorhandene Zeile.</numerusform>
            <numerusform>%1; ersetzt die vorhandenen %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RunActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>Anfragen unterwegs abbrechen und nichts mehr senden</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>Aus&amp;gewählte wiederholen</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>Ausgewählte ab&amp;brechen</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>Die ausgewählten Anfragen abbrechen, wo immer sie stehen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene wiederholen</numerusform>
            <numerusform>%Ln fehlgeschlagene wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>Senden, was vom letzten Lauf übrig ist und was unterbrochen wurde</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>Die fehlgeschlagenen Anfragen erneut senden</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>Die ausgewählten Anfragen erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage starten</numerusform>
            <numerusform>%Ln Anfragen starten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage &amp;starten</numerusform>
            <numerusform>%Ln Anfragen &amp;starten</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>Der Lauf ist im Gange</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>Der Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>Die Prompts an die Ziele senden</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fortse&amp;tzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>Vorerst nichts mehr senden; was unterwegs ist, wird beendet</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>Beendet pro Sekunde</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>Ein- und Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>Dauer der Antworten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>%1: die meisten bei %2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1: jetzt %2, höchstens %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::RunController</name>
    <message>
        <source>Nothing to run yet: paste or import prompts</source>
        <translation>Noch nichts zu starten: Prompts einfügen oder importieren</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>%Ln Anfrage in einem neuen Lauf senden?</numerusform>
            <numerusform>%Ln Anfragen in einem neuen Lauf senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>Die Ergebnisse des früheren Laufs bleiben in der Projektdatei, Fenster und Exporte zeigen aber nur den letzten Lauf.</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>Neuen Lauf starten</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>Früheren Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>Nur Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>Jetzt stoppen und %Ln Anfrage, die unterwegs ist, abbrechen?</numerusform>
            <numerusform>Jetzt stoppen und %Ln Anfragen, die unterwegs sind, abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>Der Anbieter kann berechnen, was er begonnen hat. Was noch nicht gesendet wurde, bleibt eingereiht, und der Lauf lässt sich später fortsetzen. Mit „Pausieren“ werden die Anfragen unterwegs noch beendet.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>Stattdessen pausieren</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>Keine der ausgewählten Anfragen ist beendet, es gibt also nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>Alle ausgewählten Anfragen sind bereits beendet.</translation>
    </message>
</context>
<context>
    <name>volley::RunLogModel</name>
    <message>
        <source>Volley</source>
        <translation>Volley</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>Prompts werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>Der Lauf wurde gestoppt</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>Der Lauf braucht Sie</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>Der Lauf ist beendet</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>Warten auf den Schlüsselbund des Systems. Seine Abfrage liegt vielleicht hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>%1 wurde angehalten: %2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1 Dorthin wird nichts mehr gesendet; die übrigen Anfragen bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Schlüssel festlegen…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Diese wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Es wird nichts mehr gesendet; %Ln Anfrage, die unterwegs ist, läuft zu Ende.</numerusform>
            <numerusform>%1 Es wird nichts mehr gesendet; %Ln Anfragen, die unterwegs sind, laufen zu Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>Auf %1 erhöhen und fortsetzen</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>Budget ändern…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>Das Budget wurde geändert. Was noch nicht gesendet ist, kann damit fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>Der Lauf geht mit den Zielen weiter, mit denen er gestartet wurde. Stoppen Sie ihn oder lassen Sie ihn enden, um sie zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln noch nicht gesendet</numerusform>
            <numerusform>%Ln noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln unterbrochen</numerusform>
            <numerusform>%Ln unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>Der Lauf ist nicht abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>Die unterbrochenen waren unterwegs, als das Programm endete. Sie wurden möglicherweise berechnet und werden beim Fortsetzen erneut gesendet.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>Der Lauf ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>Ergebnisse können nicht in die Projektdatei geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1 Antworten warten im Arbeitsspeicher; bis sie geschrieben sind, wird nichts Neues gesendet.</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>Das wird von selbst erneut versucht, bis das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>Antworten woanders speichern…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>%Ln/%1 erledigt</numerusform>
            <numerusform>%Ln/%1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln unterbrochen</numerusform>
            <numerusform>%Ln unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possibly billed without an answer</source>
        <translation>
            <numerusform>%Ln möglicherweise berechnet, ohne Antwort</numerusform>
            <numerusform>%Ln möglicherweise berechnet, ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 Tok./min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>Die Diagramme wurden als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>A&amp;lle (%1)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>Der Lauf hat keine Anfragen.</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>Erf&amp;olgreiche (%1)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>Noch keine Anfrage war erfolgreich.</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>&amp;Gefilterte (%1)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>Es ist kein Filter gesetzt, oder er zeigt keine Anfrage.</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>A&amp;usgewählte (%1)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>Unter „Anfragen“ ist keine Zeile ausgewählt.</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>volley::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
</context>
<context>
    <name>volley::SettingsFit</name>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>max tokens</source>
        <translation>Höchstzahl Tokens</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>Feld für Höchstzahl Tokens</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>Stopptexte:</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>Reasoning-Aufwand</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>Antwortformat:</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>a setting that does not fit: %1 its name, %2 its value, %3 what would</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>volley::SettingsForm</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Maximum tokens of an answer</source>
        <translation>Höchstzahl Tokens einer Antwort</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>Feld, in dem die Höchstzahl Tokens gesendet wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Reasoning-Aufwand</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>Texte, die die Antwort beenden, je Zeile einer</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>nicht gesendet · je Zeile einer, \n für einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>Wie frei das Modell seine Worte wählt: 0 = kaum</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>Nur die wahrscheinlichsten Wörter, die zusammen diesen Anteil der Wahrscheinlichkeit ausmachen</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>Eine längere Antwort wird abgeschnitten und entsprechend gekennzeichnet</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>Derselbe Seed macht dieselbe Antwort wahrscheinlicher</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatur:</translation>
    </message>
    <message>
        <source>To&amp;p p:</source>
        <translation>To&amp;p p:</translation>
    </message>
    <message>
        <source>&amp;Max tokens:</source>
        <translation>&amp;Höchstzahl Tokens:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>See&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>&amp;Reasoning-Aufwand:</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>Stoppte&amp;xte:</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>Antwort&amp;format:</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>%1 wird gesendet, denn ein Wert ist Pflicht</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>wie üblich: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Antwortformat</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>%Ln Projekt ohne Namen wurde entfernt, da es über die Aufbewahrungsdauer hinaus unverändert war: %1</numerusform>
            <numerusform>%Ln Projekte ohne Namen wurden entfernt, da sie über die Aufbewahrungsdauer hinaus unverändert waren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>Anbieter und Schlüssel</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>volley::ShortcutList</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <extracomment>a menu in a menu</extracomment>
        <translation>%1 &gt; %2</translation>
    </message>
</context>
<context>
    <name>volley::ShortcutsPage</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>Nach Aktion, Tasten oder Ort</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>Suchen, zum Beispiel: kopieren, Ctrl+E, Ansicht</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>Dazu gibt es kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>ja (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>nein (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>nicht gesendet · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>Geben Sie einen JSON-Wert ein oder nichts.</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>Zeile %1, Spalte %2: kein JSON (%3)</translation>
    </message>
</context>
<context>
    <name>volley::SpecForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>volley::StandstillText</name>
    <message>
        <source>%1 was halted at %2: %3.</source>
        <comment>target, moment, cause</comment>
        <translation>%1 wurde angehalten (%2): %3.</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>Das Budget war aufgebraucht (%1).</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>Das Budget von %1 war aufgebraucht (%2).</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>Der Lauf wurde gestoppt (%1).</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>Eine Liste von Prompts beginnen</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>Welche Prompts sollen gesendet werden?</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>Liste einfügen (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>Ein Prompt je Zeile, Blöcke zwischen Leerzeilen oder Zellen einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>Datei ablegen oder importieren</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV, TSV, Excel, JSON, JSON Lines oder reiner Text; jede Spalte ist nutzbar</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>Eine kurze Liste, um zu sehen, wie es geht</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>Oder selbst eintippen, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>Ein Limit oder eine Abkühlzeit lässt das Senden noch nicht zu.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>Auf dem Weg; die Antwort hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streamt</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>Die Antwort kommt gerade an.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>Vollständig beantwortet; wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>Beantwortet und auf der Festplatte gespeichert.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>Ein Versuch ist fehlgeschlagen; der nächste folgt nach einer Pause.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>Aufgegeben; siehe „Grund“.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Von Ihnen abgebrochen.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>War unterwegs, als das Programm endete; möglicherweise verarbeitet und berechnet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 vom Server</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>Abkühlzeit bis %1</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>es sind so viele unterwegs wie erlaubt</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>Tokenlimit</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>Ziel angehalten: %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>Ziel angehalten</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>Antworten warten auf das Speichern</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>die Zeile wird gelesen</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>die Bilder der Anfragen unterwegs füllen den dafür vorgesehenen Speicher</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>eine identische Anfrage wird gerade beantwortet</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>Budget: kein Spielraum für weitere</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>mehr Tokens als in einer ganzen Minute erlaubt: wird nicht gesendet</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>stockt: %1, 99 % dauern unter %2</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>vor %1 ein zweites Mal angefragt, die erste Antwort zählt</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>kein Byte seit %1</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>Neue Ziele und neue Projekte beginnen mit diesen Werten. Bereits vorhandene Ziele behalten ihre eigenen.</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>Raten und Wiederholungen</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>Anfragen &amp;unterwegs:</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>Höchstens so viele zugleich, für jedes Ziel eines neuen Projekts</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>An&amp;fragen pro Minute:</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>Was ein Anbieter über seine Limits mitteilt, wird von selbst eingehalten</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens pro Minute:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt und Antwort zusammen, vor dem Senden geschätzt</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>&amp;Versuche höchstens:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Einschließlich des ersten; 1 = nie von selbst wiederholen</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>Eigene Server: &amp;so viele zugleich, wie sie verkraften</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>So viele zugleich, wie eigene Server verkraften</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>Auf diesem Computer und bei kompatiblen Servern. Beginnt mit wenigen und findet die richtige Zahl</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Nac&amp;hzügler ein zweites Mal anfragen</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Gegen Ende eines Laufs, wenn nichts mehr zu senden ist: Was weit länger dauert als die anderen, wird noch einmal angefragt, und die erste Antwort zählt. Beide werden möglicherweise berechnet. Höchstens 5 % der Anfragen.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Fristen eines Versuchs</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>Zum Ver&amp;binden:</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>Bis zum &amp;ersten Byte:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>Von der Anfrage bis zum ersten Anzeichen einer Antwort</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>&amp;Pause innerhalb einer Antwort:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Zwischen zwei Stücken eines Streams</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>Ins&amp;gesamt:</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>Auf die üblichen Werte &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>Limits auf die üblichen Werte zurücksetzen</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>Wie in einer neuen Installation</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>Nicht während eines Laufs</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>Werden mit jeder Anfrage gesendet, zum Beispiel OpenAI-Organization. Sie werden im Projekt gespeichert: Ein Schlüssel gehört nicht hierher, sondern in den Schlüsseldialog.</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>Teile des Ziels</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>Anbieter und Modell hinzufügen, an die Prompts gesendet werden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>Das gewählte Ziel ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>Eine Kopie des gewählten Ziels hinzufügen, um Einstellungen zu vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>Das gewählte Ziel entfernen</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>Schlüssel des gewählten Ziels eingeben oder entfernen</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>beim nächsten Lauf ausgelassen</translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4</source>
        <extracomment>a target in the list: %1 its label, %2 provider, %3 model, %4 where its key is</extracomment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
    <message numerus="yes">
        <source>A run has at most %Ln target(s)</source>
        <translation>
            <numerusform>Ein Lauf hat höchstens %Ln Ziel</numerusform>
            <numerusform>Ein Lauf hat höchstens %Ln Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>Angekreuzte Ziele nehmen am nächsten Lauf teil; die Leertaste kreuzt das gewählte an</translation>
    </message>
</context>
<context>
    <name>volley::TemplateEdit</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>volley::TemplateField</name>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of columns</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>Spaltennamen einfügen in: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>Zeile %1, Spalte %2: „{{“ ohne „}}“. Schreiben Sie „{{{{“ für zwei Klammern als Text.</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>Keine solche Spalte: %1. Vorhanden: %2.</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>Von vorn gesucht</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Wie der Text angezeigt wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Reiner Text</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>Als reiner Text angezeigt: Texte mit mehr als %Ln Zeichen werden nicht als Markdown angezeigt.</numerusform>
            <numerusform>Als reiner Text angezeigt: Texte mit mehr als %Ln Zeichen werden nicht als Markdown angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>Der JSON-Baum wird angezeigt, sobald die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>Als reiner Text angezeigt: Seine Absätze sind zu lang oder zu tief verschachtelt, um als Markdown angezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>Versuch %1, %2: %3, von %4 bis %5</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>Warten auf das erste Token</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>Empfang der Antwort</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>Pause vor dem nächsten Versuch</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>Warten in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>Versuche im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Diesen Beitrag entfernen</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>sagt:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>Ein Text, der dem Modell gezeigt wird. Darf {{name}} enthalten.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>Beitrag %1: %2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>Mit einem leeren Projekt beginnen; dieses bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>Eine Projektdatei öffnen (.volley)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>Das Projekt unter eigenem Namen aufbewahren. Was Sie tun, wird dabei laufend gespeichert.</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>Projekt &amp;verkleinern</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>Speicherplatz freigeben, den entfernte Zeilen hinterlassen haben</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>Beschädigtes Projekt re&amp;tten…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>Das Lesbare einer beschädigten Datei als neues Projekt speichern</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>Prompts &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>Prompts aus einer Datei übernehmen: CSV, TSV, Excel, JSON, JSON Lines oder Text</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>Prompts &amp;einfügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>Prompts aus der Zwischenablage übernehmen: je Zeile einer, Blöcke oder Zellen einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Beis&amp;piel ausprobieren</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>Die mitgelieferte Beispielliste übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>Ergebnisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>Ergebnisse in eine Datei schreiben: CSV, TSV, Excel, JSON oder JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>Erneut expo&amp;rtieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>Derselbe Export noch einmal in dieselbe Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>Anfragen &amp;suchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>In Prompts und Antworten nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>Schlüssel, Limits, Netzwerk, Erscheinungsbild und mehr, für alle Projekte</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>P&amp;reise…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>Ansehen und festlegen, was Tokens kosten; eine neuere Tabelle importieren</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>&amp;Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>Ü&amp;ber Volley</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Pro&amp;jekt speichern</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>Alles wird laufend gespeichert; ein neues Projekt bekommt einen Namen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>es ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>es nimmt keine Bilder an</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>Schlüssel für %1</translation>
    </message>
</context>
</TS>
