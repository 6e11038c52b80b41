<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>%1 a répondu en %2 et accepte la clé.</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 a répondu en %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>«&#xa0;%1&#xa0;» en fait partie.</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>«&#xa0;%1&#xa0;» n’en fait pas partie, mais la liste n’est pas celle des déploiements&#xa0;: envoyez un prompt de test pour voir s’il existe.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’en fait pas partie&#xa0;: vérifiez le nom, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>%1 ne donne pas la liste de ses modèles&#xa0;: envoyez un prompt de test pour voir si la clé et le modèle sont corrects.</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>Sa liste compte plus de %Ln modèle.</numerusform>
            <numerusform>Sa liste compte plus de %Ln modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>Il donne la liste de ses modèles (%1).</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>Cela fonctionne&#xa0;: «&#xa0;%1&#xa0;» a répondu à un prompt de test en %2.</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>Il n’est pas dans la liste, mais il existe bel et bien.</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>Cela a utilisé %Ln token.</numerusform>
            <numerusform>Cela a utilisé %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>Le test a échoué&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>Enregistré&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>Lignes illisibles, désormais vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>Requêtes sans réponse qui ont pu être facturées&#xa0;: %1. Elles sont à l’état «&#xa0;Interrompue&#xa0;» et ne sont pas renvoyées d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>Nom du schéma&#xa0;: answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>Tout objet JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON conforme à un schéma</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>Saisissez le schéma JSON auquel les réponses doivent se conformer.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Ceci n’est pas utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerView</name>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Selon le réglage du bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>Rétablir à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>En pourcentage de celle du bureau&#xa0;; pour toute l’application</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>Rétablir la taille du texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>Aussi grand que sur le bureau</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>Dupli&amp;quer les lignes</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>Placer les lignes sélectionnées une fois de plus</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>Déplacer les lignes vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>Déplacer les lignes sélectionnées d’une ligne vers le haut</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>Déplacer les lignes vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>Déplacer les lignes sélectionnées d’une ligne vers le bas</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>Déplacer la colonne à &amp;gauche</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>Déplacer cette colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>Déplacer la colonne à droi&amp;te</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Déplacer cette colonne vers la droite</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>Trier toutes les lignes selon cette colonne&#xa0;: les nombres, puis les textes, puis les cellules vides</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>Trier par ordr&amp;e décroissant</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>Trier toutes les lignes selon cette colonne en ordre inverse, les cellules vides à la fin</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>Tri selon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>Les lignes sont déjà dans cet ordre.</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>tri des lignes</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>Trié selon «&#xa0;%1&#xa0;»&#xa0;: les lignes ont de nouveaux numéros. Les résultats des exécutions antérieures gardent les leurs.</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>Déplacement de la colonne</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>déplacement d’une colonne</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>déplacement de lignes</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>Il est possible de dupliquer %Ln ligne au plus à la fois.</numerusform>
            <numerusform>Il est possible de dupliquer %Ln lignes au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplication de lignes</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>peut-être facturée</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>non traitée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>Du cache&#xa0;: une réponse antérieure à une requête identique. Réessayez la requête pour en obtenir une autre.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Envoyée après</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>Attente ensuite</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>du cache</translation>
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
Ce qui est arrivé avant l’échec figure ci-dessous.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Raison de fin</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>Raison de fin d’origine</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modèle ayant répondu</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>%1 token d’entrée</numerusform>
            <numerusform>%1 tokens d’entrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>dont %1 du cache</numerusform>
            <numerusform>dont %1 du cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>dont %1 écrit dans le cache</numerusform>
            <numerusform>dont %1 écrits dans le cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>%1 token de sortie</numerusform>
            <numerusform>%1 tokens de sortie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>dont %1 de raisonnement</numerusform>
            <numerusform>dont %1 de raisonnement</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>volley::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>volley::BaseUrl</name>
    <message>
        <source>A base URL begins with https:// (or http:// for this computer), for example https://api.example.com/v1.</source>
        <translation>Une URL de base commence par https:// (ou http:// pour cet ordinateur), par exemple https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>Il manque le nom d’hôte, comme dans https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>Saisissez l’URL de base du serveur, par exemple https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>Les prompts et les réponses circulent en clair jusqu’à %1, lisibles par tous en chemin. Une clé n’est jamais envoyée ainsi.</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>%1 a besoin de sa propre clé&#xa0;: celle de %2 n’y est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>Do&amp;llars US&#xa0;:</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>L’exécution se met en pause avant d’avoir coûté davantage</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>Budget en tokens</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>Des prompts et des réponses réunis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>To&amp;kens&#xa0;:</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>Mi&amp;nutes&#xa0;:</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>Durant lesquelles l’exécution est active&#xa0;; vos pauses ne comptent pas</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>Budget en %1</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>Aucun prix n’est connu pour %1&#xa0;: le coût n’est compté que si le serveur l’indique.</translation>
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
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent, as far as that is known</source>
        <translation>%1 dépensés, pour ce qui est connu</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 dépensés</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%1 utilisé</numerusform>
            <numerusform>%1 utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>temps écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>Le budget de %1 est épuisé (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>L’autre requête nécessiterait encore %1.</numerusform>
            <numerusform>Les %Ln autres requêtes nécessiteraient encore %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>Le coût de l’autre requête n’est pas prévisible&#xa0;: aucun prix n’est connu.</numerusform>
            <numerusform>Le coût des %Ln autres requêtes n’est pas prévisible&#xa0;: aucun prix n’est connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>L’autre requête n’a pas été envoyée.</numerusform>
            <numerusform>Les %Ln autres requêtes n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>Il faudra %1 ou plus, et le budget est de %2&#xa0;: l’exécution se mettra en pause avant la fin.</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>Il faudra peut-être jusqu’à %1, et le budget est de %2&#xa0;: l’exécution pourrait se mettre en pause avant la fin.</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>Cou&amp;per les cellules</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>Copier les cellules sélectionnées et les vider</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>Cop&amp;ier les cellules</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>Copier les cellules sélectionnées dans le format des tableurs</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>Co&amp;ller les cellules</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>Placer les cellules du presse-papiers par-dessus celles-ci, à partir de la cellule choisie</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>&amp;Vider les cellules</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>Vider les cellules sélectionnées&#xa0;; les lignes entières sont supprimées</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>Coupe des cellules</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>coupe de cellules</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>Vidage des cellules</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>vidage de cellules</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord des cellules, puis collez-les ici.</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>Coller les cellules</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>Le presse-papiers contient %Ln colonne de plus qu’il n’y en a à partir d’ici.</numerusform>
            <numerusform>Le presse-papiers contient %Ln colonnes de plus qu’il n’y en a à partir d’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>Ajouter %Ln colonne</numerusform>
            <numerusform>Ajouter %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Ignorer le surplus</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>Collage des cellules</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>collage de cellules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>%Ln ligne a été ajoutée à la fin de la liste.</numerusform>
            <numerusform>%Ln lignes ont été ajoutées à la fin de la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>Il est possible de copier %Ln ligne au plus à la fois. Sélectionnez-en moins.</numerusform>
            <numerusform>Il est possible de copier %Ln lignes au plus à la fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>C’est trop de texte pour le presse-papiers. Sélectionnez moins de lignes.</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>Une exécution est active, avec %Ln requête en cours.</numerusform>
            <numerusform>Une exécution est active, avec %Ln requêtes en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>Toutes les réponses reçues sont dans le projet. Ce qui n’est pas encore envoyé reste en file&#xa0;: l’exécution peut reprendre à la réouverture du projet. Les requêtes annulées en cours peuvent tout de même être facturées.</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>&amp;Finir celles en cours, le reste plus tard</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Poursuivre l’exécution</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>La fenêtre se fermera quand les requêtes en cours seront terminées.</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>Le reste de l’exécution est gardé pour plus tard.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Poursuivre l’exécution</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>La fenêtre se fermera quand le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>Des réponses n’ont pas pu être écrites dans le fichier du projet.</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1 Elles attendent en mémoire et seront perdues si la fenêtre se ferme maintenant.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>Fermer et les per&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>volley::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose at least one column of the results.</source>
        <translation>Choisissez au moins une colonne de résultats.</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>Choix des colonnes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>Entrée et réponse</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>Entrée, réponse, tokens, coût et temps</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Colonnes d’entrée</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>Colonnes d’entrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>&amp;Nom de la colonne&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Une colonne doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>Un nom ne peut pas contenir d’accolades.</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>Une colonne porte déjà ce nom.</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>Dans le gabarit, elle s’écrit {{%1}}.</translation>
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
        <translation>Numéro du prompt dans la liste</translation>
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
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Rechercher dans les prompts et les réponses</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Réponses côte à côte</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>Prompt et cibles</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>%Ln sur %1 affiché</numerusform>
            <numerusform>%Ln sur %1 affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>Les cibles ne peuvent pas être modifiées pendant une exécution. Arrêtez-la d’abord, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>Cette cible n’existe plus.</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>Dès la prochaine exécution, %1 prendra sa clé là où vous venez de le choisir.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Gabarit de prompt</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>Messages et images</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>Ré&amp;utiliser les réponses antérieures</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>Répé&amp;titions par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>Lignes au plu&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>Ce qui est envoyé pour chaque ligne. {{name}} désigne une colonne.</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>Envoyé avant chaque prompt. Peut aussi contenir {{name}}.</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>Répétitions par ligne</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>Nombre d’envois de chaque ligne à chaque cible</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>Seules les premières lignes sont envoyées, pour essayer</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>Les requêtes identiques (même cible, mêmes paramètres, même prompt) sont envoyées une fois&#xa0;; une réponse antérieure de ce projet vaut pour les autres</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>Pendant une exécution, seuls le budget et les limites peuvent être modifiés.</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Cette version ne connaît pas le fournisseur «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>Aucun modèle n’est encore choisi. Modifiez la cible et choisissez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>Le tour %1 des exemples n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>Tour %1 des exemples&#xa0;: l’utilisateur et l’assistant alternent, l’utilisateur d’abord.</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>La dernière question des exemples n’a pas encore de réponse. Ajoutez-en une, ou supprimez la question.</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>Il n’y a aucune cible à qui envoyer des prompts&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>Aucune cible n’est cochée&#xa0;: cochez-en une à qui envoyer des prompts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>Sans cible, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>Chaque ligne est envoyée une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>Chaque ligne est envoyée à %Ln cible.</numerusform>
            <numerusform>Chaque ligne est envoyée à %Ln cibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>Chaque ligne est envoyée %Ln fois.</numerusform>
            <numerusform>Chaque ligne est envoyée %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>Chaque ligne produit %1&#xa0;: %2 × %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln cible</numerusform>
            <numerusform>%Ln cibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln répétition</numerusform>
            <numerusform>%Ln répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>Seule la première ligne est envoyée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>Seule la première ligne est envoyée&#xa0;: %1 au plus.</numerusform>
            <numerusform>Seules les %Ln premières lignes sont envoyées&#xa0;: %1 au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>Nombre maximal de requêtes en cours à la fois, par cible. Effet immédiat, même pendant une exécution.</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>Pa&amp;rallélisme</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>Parallélisme, curseur</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Parallélisme</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>Nom de la cible</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Prix&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>&amp;Streaming&#xa0;: afficher la réponse pendant qu’elle s’écrit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>URL de &amp;base&#xa0;:</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>Pro&amp;tocole&#xa0;:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>Le nom du modèle, tel que le fournisseur l’écrit</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Charger les modèles</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>Charger la liste des modèles</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Cette version ne connaît pas le fournisseur «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>Choisissez un modèle, ou saisissez son nom.</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>intégré, rien à saisir</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>Envoyer un prompt de test</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse …</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Demande de la liste des modèles à %1 …</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>Envoi d’un prompt de test à «&#xa0;%1&#xa0;» …</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>Demander ses modèles au fournisseur&#xa0;: ne coûte rien, et montre si l’adresse, la clé et le modèle sont corrects</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>Envoyer «&#xa0;Hi&#xa0;» et demander une réponse de quelques tokens&#xa0;: ne coûte presque rien, et montre si le modèle répond</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>Où s’ouvrent les dialogues d’ouverture et d’enregistrement des projets&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Dossier des projets</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>Vide = là où un projet a été ouvert ou enregistré en dernier</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>le dernier dossier utilisé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>Choisir le dossier des projets</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>Ouvrir le dossier des projets</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>Dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>Utiliser le dernier</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>Commencer dans le dernier dossier utilisé</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Projets sans nom</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>Ce que vous faites est conservé dès le premier instant, même avant que vous ne l’enregistriez sous un nom. Cela se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>Dossier des projets sans nom</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>Supprimer les projets restés inchangés</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>Au démarrage du programme&#xa0;; jamais un projet ouvert, et le journal indique lesquels</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>après %Ln jour</numerusform>
            <numerusform>après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>&amp;Supprimer les projets inchangés&#xa0;:</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>Ouvrir le dossier des projets sans nom</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>Nettoyer maintenant…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>Supprimer maintenant les anciens projets sans nom</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>Choisir le dossier des projets</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>Ce dossier n’existe pas&#xa0;: le précédent reste utilisé.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>Ce dossier est absent pour l’instant&#xa0;: le dernier dossier utilisé le remplace.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln projet ici, %1 sur le disque.</numerusform>
            <numerusform>%Ln projets ici, %1 sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1 Aucun n’est plus ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln d’entre eux est plus ancien.</numerusform>
            <numerusform>%1 %Ln d’entre eux sont plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>Les projets sont conservés sans limite</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>Rien n’est aussi ancien</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Nettoyer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>Supprimer %Ln projet sans nom&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln projets sans nom&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>Les prompts et les réponses qu’ils contiennent ne pourront pas être récupérés. Espace libéré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Nettoyage …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>%Ln projet n’a pas pu être supprimé&#xa0;: le dossier n’est pas accessible en écriture.</numerusform>
            <numerusform>%Ln projets n’ont pas pu être supprimés&#xa0;: le dossier n’est pas accessible en écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>%Ln projet a été supprimé&#xa0;; espace libéré&#xa0;: %1.</numerusform>
            <numerusform>%Ln projets ont été supprimés&#xa0;; espace libéré&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>Détails de la requête</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1, illisible]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1, %2, pas une image]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>Requête telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>La clé y figure comme variable d’environnement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>Pourquoi elle n’avance pas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Requête précédente</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Requête suivante</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>Choisissez une requête dans le tableau pour voir sa réponse ici.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Aucune requête choisie</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>Requête %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>Vérifiez son nom et son dossier&#xa0;; il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>Vérifiez que le dossier existe et que vous avez le droit d’y écrire, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>Libérez de l’espace et réessayez&#xa0;; ce qui a été écrit auparavant est conservé.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>Indiquez au moins un prompt&#xa0;; une ligne d’en-tête seule ne suffit pas.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>Enregistrez les données au format CSV, TSV, JSON Lines ou texte brut, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>Certains octets ne forment pas un texte valide dans cet encodage.</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>Choisissez l’encodage dans lequel le fichier a été enregistré, ou enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>Le texte ne suit pas les règles de son format.</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>Corrigez cet endroit, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>La ligne n’a pas le même nombre de champs que l’en-tête.</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>Corrigez la ligne&#xa0;; si un champ contient un séparateur, il doit être entouré de guillemets.</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>Un champ entre guillemets commence ici et ne se termine jamais.</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>Ajoutez le guillemet manquant&#xa0;; un guillemet à l’intérieur d’un champ s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>Le format ou l’encodage est inconnu.</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>Choisissez csv, tsv, jsonl ou txt, et un encodage tel que UTF-8.</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>Aucune colonne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>Utilisez l’une des colonnes des prompts&#xa0;; majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes portent le même nom.</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>Renommez l’une d’elles, pour qu’un gabarit puisse les distinguer.</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>Ceci dépasse la limite.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>Divisez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>Ce n’est pas une adresse web utilisable.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>Écrivez-la en entier, par exemple https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>La clé circulerait en clair par simple http.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>Le gabarit n’est pas lisible.</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>Écrivez les noms de colonnes sous la forme {{name}}&#xa0;; deux accolades comme texte s’écrivent {{{{.</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>Un élément nécessaire n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Renseignez-le et réessayez.</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>Ceci existe déjà et reste inchangé.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Choisissez un autre nom ou un autre emplacement.</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>Il n’y a rien à traiter ici.</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>Vérifiez le choix effectué.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>Fermez l’autre programme ou l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>Enregistrez ce qui est lisible avec Fichier &gt; Récupérer un projet endommagé, ou avec volley recover&#xa0;; le fichier lui-même n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>Le projet a été écrit par une version plus récente de Volley.</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>Mettez Volley à jour pour l’ouvrir&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>Ce n’est pas un projet Volley.</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>Pour lire des prompts dans ce fichier, importez-le au lieu de l’ouvrir.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>Gardez la clé pour cette session seulement, ou placez-la dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>La clé n’est pas dans le trousseau, ou le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>Autorisez Volley à l’utiliser, ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>Voyez s’il demande un mot de passe dans une autre fenêtre, ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>La connexion réseau a échoué.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Ceci n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>Choisissez une autre façon de procéder.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Ceci a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>Une erreur s’est produite dans Volley.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, veuillez le signaler avec le texte ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>La ligne a %Ln champ, l’en-tête en a %1.</numerusform>
            <numerusform>La ligne a %Ln champs, l’en-tête en a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>champ «&#xa0;%1&#xa0;»</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>volley::ExamplesEditor</name>
    <message>
        <source>Add an Example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>Une question et sa réponse, montrées au modèle avant chaque prompt</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>Tour %1 des exemples</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>C’est un dossier. Ajoutez-y un nom de fichier.</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>C’est le nom d’un projet. Choisissez-en un autre pour les résultats.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un autre, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 existe et sera remplacé.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un nouveau fichier.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
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
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Lecture des premières lignes…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>Aperçu&#xa0;: les premiers prompts</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>Aperçu&#xa0;: %1 ligne sur %Ln</numerusform>
            <numerusform>Aperçu&#xa0;: %1 lignes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>Les premières lignes ne peuvent pas être affichées. %1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>Il n’y a encore rien à exporter. Lancez d’abord une exécution.</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-résultats</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>résultats</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>L’exportation a été annulée. L’ancien contenu du fichier est toujours là.</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1 L’ancien contenu du fichier est toujours là.</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>Métadonnées de la réponse</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>Saisissez une clé valide pour ce fournisseur, puis réessayez ces requêtes.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>La clé ne donne pas accès à ce modèle ou à cette adresse. Utilisez une autre clé ou un autre modèle, puis réessayez.</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Crédit épuisé</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>Ajoutez du crédit ou relevez la limite de dépenses chez le fournisseur, puis réessayez. Attendre ne sert à rien.</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>modèle inconnu</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>Choisissez un modèle de la liste du fournisseur&#xa0;; le test de connexion les montre. Sur votre propre serveur, téléchargez-le ou chargez-le d’abord.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Prompt trop long</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>prompt trop long pour le modèle</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>Raccourcissez le prompt, ou choisissez un modèle dont la fenêtre de contexte est plus grande.</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>Paramètre refusé</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>paramètre refusé</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>Modifiez ou supprimez le paramètre dans la cible, puis réessayez.</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>Bloquée par le filtre de contenu</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>bloquée par le filtre de contenu</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>Le fournisseur refuse ce contenu. Reformulez le prompt.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>Réessayez plus tard, ou réduisez le parallélisme ou les requêtes par minute.</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>Serveur surchargé</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>serveur surchargé</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>Réessayez dans quelques minutes, avec un parallélisme plus faible.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>Le problème vient du fournisseur. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>Vérifiez que l’URL de base ne contient pas de faute de frappe, ainsi que la connexion réseau.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>Vérifiez que le serveur fonctionne et que le port de l’URL de base est correct.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>Réessayez. La requête a pu être traitée et facturée.</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Échec de la connexion sécurisée</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>échec de la connexion sécurisée</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>Le certificat du serveur n’a pas été accepté. Vérifiez l’adresse et l’horloge de l’ordinateur, ou indiquez l’autorité de certification à laquelle faire confiance.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Échec du proxy</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>échec du proxy</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>Vérifiez le proxy (Édition &gt; Réglages, ou --proxy).</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigée</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>redirigée vers une autre adresse</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>Les redirections ne sont pas suivies, car la clé serait transmise avec elles. Indiquez l’adresse définitive comme URL de base.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>Réessayez, ou donnez à la cible des délais plus longs.</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Réponse coupée</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>réponse coupée</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>Réessayez. La requête a pu être facturée&#xa0;; la partie reçue est gardée avec la tentative.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse non comprise</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>Vérifiez que l’URL de base mène à l’API et non à une page web ou à un autre protocole.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop grande</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop grande</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>Demandez une réponse plus courte, ou relevez la limite de taille de la cible.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>requête refusée</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>Voyez ce que dit le fournisseur, et modifiez la cible ou le prompt.</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>Prompt impossible à composer</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>prompt impossible à composer</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>Vérifiez le gabarit et les cellules de cette ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>Réessayez-la quand vous voudrez obtenir une réponse.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Doublée</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>doublée&#xa0;: l’autre réponse est arrivée en premier</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>La requête a été envoyée une seconde fois parce qu’elle durait longtemps, et cette tentative n’a pas été attendue.</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Erreur réseau</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>erreur réseau</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>Saisissez une clé pour ce fournisseur, ou indiquez une variable d’environnement qui la contient.</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>Le quota d’un jour ou d’un mois est épuisé. Reprenez quand il sera renouvelé, relevez-le chez le fournisseur, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>la réponse s’est bloquée</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>pas terminée à temps</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>Vérifiez l’URL de base et le réseau, ou donnez à la cible un délai de connexion plus long.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>Réessayez, ou donnez à la cible un délai plus long pour le premier octet. La requête a pu être facturée.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>Réessayez, ou donnez à la cible un délai plus long pour les pauses dans une réponse. La requête a pu être facturée.</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>Demandez une réponse plus courte, ou donnez à la cible un délai total plus long. La requête a pu être facturée.</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>doublée&#xa0;: l’autre réponse est arrivée en premier&#xa0;; peut-être facturée</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, the provider&apos;s message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change or remove “%1” in the target&apos;s parameters, then retry.</source>
        <translation>Modifiez ou supprimez «&#xa0;%1&#xa0;» dans les paramètres de la cible, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>Afficher les requêtes dans tous les états</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>Afficher seulement&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>Afficher seulement les réponses portant cette marque&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Rechercher dans les prompts et les réponses</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>Suivre l’activité</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>Garder visibles les requêtes en cours pendant une exécution, jusqu’à ce que vous fassiez défiler ou choisissiez une ligne</translation>
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
            <numerusform>Toutes %Ln</numerusform>
            <numerusform>Toutes %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>Rec&amp;hercher dans les prompts…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>Rechercher un texte dans les cellules</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>Rechercher un texte dans les cellules et le remplacer par un autre</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>Aller à la cellule suivante qui contient le texte</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurr&amp;ence précédente</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>Aller à la cellule précédente qui contient le texte</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1 (au caractère %2).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>La recherche de cette expression dans une cellule prend trop de temps. Simplifiez-la.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>%Ln cellule jusqu’ici</numerusform>
            <numerusform>%Ln cellules jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>Plus de %Ln cellule</numerusform>
            <numerusform>Plus de %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>%1 sur %2, repris à la fin</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>%1 sur %2, repris au début</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>remplacement de toutes les occurrences</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Il n’y a rien à remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>Remplacé dans %Ln cellule.</numerusform>
            <numerusform>Remplacé dans %Ln cellules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>Texte à rechercher dans les cellules</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>Aller à la cellule précédente qui contient le texte (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>Aller à la cellule suivante qui contient le texte (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Fermer cette barre (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>Remplacer par&#xa0;:</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>Texte à mettre à la place&#xa0;; avec les expressions régulières, $1 désigne ce que le premier groupe a trouvé, $0 le tout, \n une fin de ligne</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>Remplacer dans cette cellule et aller à la suivante</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>Remplacer dans toutes les cellules, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>A et a sont différents</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Cellule entière</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>Seulement les cellules qui ne contiennent rien d’autre</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>Le texte est une expression régulière compatible avec Perl, comme \d+ pour des chiffres</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>Colonnes où rechercher</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>Rechercher dans toutes les colonnes, ou dans une seule</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
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
        <translation>&amp;Marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Protection contre les f&amp;ormules</translation>
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
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>Une par requête</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>Une par prompt, modèles côte à côte</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
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
        <translation>Sans elle, certaines versions d’Excel affichent mal les lettres hors ASCII</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>Place &apos; devant une cellule qu’un tableur exécuterait comme formule&#xa0;; à l’importation du fichier, il est retiré</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>Fi&amp;ns de ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>L’exécution envoie chaque prompt une fois&#xa0;: les deux reviendraient au même</translation>
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
        <translation>À propos de Volley</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>Envoie de nombreux prompts à la fois à des modèles de langage.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>Fonctionne avec Qt %1 (compilé avec %2) et QtKeychain.</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>aucun n’est ouvert</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>Ce projet&#xa0;: prompts, réponses et toutes les tentatives</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Projets sans nom</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>dans le trousseau du système, dans l’environnement, ou en mémoire pour cette session seulement&#xa0;; jamais dans un fichier de Volley</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Ce qui quitte cette machine</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>les prompts que vous envoyez, vers les fournisseurs que vous choisissez&#xa0;; rien d’autre</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier du projet</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>Nombre maximal de lignes à prendre</translation>
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
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Blocs séparés par des lignes vides</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Fi&amp;chier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>&amp;Lignes à prendre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>&amp;Importer %1</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>Depuis le début&#xa0;: %1, %2</translation>
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
            <numerusform>Au plus %1, %2, seule la première affichée ici</numerusform>
            <numerusform>Au plus %1, %2, les %Ln premières affichées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1, seule la première ligne affichée ici</numerusform>
            <numerusform>%1, les %Ln premières lignes affichées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>le texte s’arrête avant d’être complet</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>le texte s’arrête entre guillemets</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>une valeur était attendue</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>un nom entre guillemets doubles était attendu</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>un deux-points était attendu</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>une virgule ou } était attendue</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>une virgule ou ] était attendue</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>ce n’est pas un nombre tel que JSON les écrit</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>ce qui suit la barre oblique inverse n’a pas de sens</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>un saut de ligne ou un autre caractère de contrôle figure entre guillemets</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>du texte suit encore après la fin</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>Pas du JSON&#xa0;: il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>Trop long pour être affiché sous forme d’arbre.</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>Pas du JSON&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>(tout)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } %Ln membre</numerusform>
            <numerusform>{ } %Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] %Ln élément</numerusform>
            <numerusform>[ ] %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>Un arbre de noms et de valeurs. La flèche droite déplie, la flèche gauche replie.</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nom et valeur</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>Chemin de la valeur</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>Déplier toutes les valeurs, jusqu’à %1 lignes à la fois</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>Tout replier sauf le premier niveau</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>Tout &amp;déplier en dessous</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>%1 sur %2, imbriqué trop profondément pour être affiché</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur&#xa0;; la clé ne peut donc pas y être gardée. Appuyez sur «&#xa0;Enregistrer&#xa0;» pour la garder pour cette session seulement, ou choisissez une variable d’environnement.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et appuyez de nouveau sur «&#xa0;Enregistrer&#xa0;», ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>Le trousseau a refusé, ou sa question a été fermée. Appuyez sur «&#xa0;Enregistrer&#xa0;» pour qu’elle soit posée de nouveau, ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>Le trousseau ne répond pas. Voyez s’il demande un mot de passe dans une autre fenêtre et appuyez de nouveau sur «&#xa0;Enregistrer&#xa0;», ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>La clé n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur&#xa0;: il ne contient donc aucune clé. Ce qui était gardé pour cette session est oublié.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>Le trousseau est verrouillé&#xa0;; une clé qui s’y trouve ne peut pas être supprimée. Déverrouillez-le et appuyez de nouveau sur «&#xa0;Supprimer&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>Le trousseau a refusé, ou sa question a été fermée&#xa0;: une clé qui s’y trouve y est toujours. Appuyez sur «&#xa0;Supprimer&#xa0;» pour réessayer.</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>Le trousseau ne répond pas&#xa0;: une clé qui s’y trouve y est toujours. Voyez s’il demande un mot de passe dans une autre fenêtre et appuyez de nouveau sur «&#xa0;Supprimer&#xa0;».</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clé n’a pas été supprimée. %1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>La clé est destinée à %1&#xa0;: toutes les cibles qui s’y trouvent l’utilisent, et elle n’est envoyée nulle part ailleurs. Les clés ne sont jamais écrites dans un projet ni dans un autre fichier.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>Cette version ne connaît pas le fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>La démo n’utilise pas de clé.</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>Saisissez d’abord l’URL de base&#xa0;: une clé ne vaut que pour un serveur.</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>Cette variable n’est pas définie là où Volley a été lancé. Définissez-la, relancez Volley et choisissez-la ici.</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>Le contenu de cette variable ne peut pas être une clé&#xa0;: il comporte une espace ou un autre caractère qu’aucune clé ne peut avoir.</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>Cette cible ne prend plus sa clé dans la variable %1.</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Aucune clé pour %1 n’est plus gardée ici.</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>Afficher la clé pendant la saisie</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Dans le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>Pour cette &amp;session seulement, en mémoire</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>La prendre dans une &amp;variable d’environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Nom de la variable d’environnement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle clé&#xa0;:</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>La garder&#xa0;:</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>Aucune clé trouvée. (Une clé dans un trousseau verrouillé n’est pas visible.)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur. La clé peut être gardée pour cette session seulement, ou prise dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Enregistrement de la clé …</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Suppression de la clé …</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>Ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>Les espaces et fins de ligne autour de la clé sont ignorés.</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>Saisissez d’abord le nom de la variable</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>Saisissez d’abord la clé</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>La clé est dans l’environnement, que Volley laisse tel quel</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>Ne plus prendre la clé dans cette variable</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Supprimer la clé du trousseau et de la mémoire</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>Omettez le mot «&#xa0;Bearer&#xa0;»&#xa0;: seule la clé elle-même va ici.</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>La clé contient une espace ou une fin de ligne. Copiez la clé seule, d’un seul tenant.</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>Ceci contient un caractère qu’aucune clé ne peut avoir (une lettre accentuée, un symbole, un signe invisible). Copiez la clé de nouveau.</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>Cela ressemble à la clé elle-même. Saisissez le nom de la variable&#xa0;; la clé reste dans l’environnement.</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>Le nom d’une variable ne contient que des lettres, des chiffres et des tirets bas, par exemple OPENAI_API_KEY.</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>Clé …</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>Saisir ou supprimer la clé</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>La démo n’utilise pas de clé</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1, pour %2</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1 (cette session seulement)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (variable %2)</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1 (trousseau)</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>la variable %1 n’est pas définie</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>pas encore de clé – pas de trousseau sur cet ordinateur</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>pas de clé visible – le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>pas de clé visible – le trousseau a refusé</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>pas de clé visible – le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>pas de clé visible – échec du trousseau</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>en attente du trousseau&#xa0;; il demande peut-être à être déverrouillé</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>recherche de la clé …</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>démo – aucune clé nécessaire</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>pas de clé – facultative ici</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>En attente du trousseau&#xa0;; il demande peut-être à être déverrouillé.</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>Fournisseurs et leurs clés</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>Définir ou remplacer…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>Saisir une clé, ou choisir d’où elle vient</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Supprimer la clé du trousseau et de la mémoire</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>Demander la liste des modèles&#xa0;: ne coûte rien, et montre si la clé est bonne</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>Une clé vaut pour un seul serveur et n’est envoyée nulle part ailleurs. Les clés ne sont jamais écrites dans un projet ni dans un autre fichier.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Recherche des clés …</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>Les clés sont gardées dans le trousseau de cet ordinateur, ou pour une session seulement, ou prises dans l’environnement.</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>La clé est dans l’environnement, que Volley laisse tel quel</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>Définissez d’abord une clé</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>Aucune cible du projet ouvert ne s’adresse à %1. Ajoutez-en une, et choisissez la variable pour sa clé.</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>Supprimer la clé pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>Elle est supprimée du trousseau et de la mémoire. Tous les projets l’utilisaient pour ce serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Suppression de la clé …</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Aucune clé pour %1 n’est plus gardée ici.</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Demande de la liste des modèles à %1 …</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>Prend effet au prochain démarrage de Volley.</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>indiqué par le serveur</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>le serveur a refusé</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>partagé avec une autre cible</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>le serveur est surchargé</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>le serveur suit</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>davantage à la fois n’a rien apporté</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>moins suffisent tout autant</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>moins ne suffisent pas</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>les réponses prennent plus de temps qu’avant</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>elles ont pris plus de temps pour une autre raison</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>pour voir ce que cela apporte</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>davantage n’a fait que durer plus longtemps</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>moins, c’était trop peu</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>moins n’a rien accéléré</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>elle dure bien plus longtemps que d’habitude</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 du serveur</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>budget %1 → %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>parallélisme %1 → %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>requêtes par minute %1 → %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>cadence des requêtes par minute %1 → %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>tokens par minute %1 → %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>cadence, requêtes par minute %1 → %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>temporisation de %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>cible suspendue</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>cible reprise</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>les requêtes à la traîne sont envoyées une seconde fois</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>les requêtes à la traîne sont attendues</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>ligne %1 envoyée une seconde fois</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>tentatives par requête %1 → %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>cible modifiée</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>budget atteint</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>budget relevé</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was changed, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what was changed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>nothing is left to send; %n straggler(s) asked a second time</source>
        <translation>
            <numerusform>il ne reste rien à envoyer&#xa0;; %n requête à la traîne envoyée une seconde fois</numerusform>
            <numerusform>il ne reste rien à envoyer&#xa0;; %n requêtes à la traîne envoyées une seconde fois</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>il ne reste rien à envoyer</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>autant de requêtes en cours que permis (%1)</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>rien&#xa0;: d’autres arrivent</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>Débits et nouvelles tentatives</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>&amp;Requêtes par minute&#xa0;:</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>Moins que ce que permet le fournisseur, ou sa limite s’il ne l’indique pas&#xa0;; ce qu’il indique est respecté automatiquement</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens par minute&#xa0;:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt et réponse réunis, estimés avant l’envoi</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>T&amp;entatives au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Première comprise&#xa0;; 1 = ne jamais réessayer automatiquement</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>Répo&amp;nse au plus&#xa0;:</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>Une réponse plus grande est coupée et compte comme échouée</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>A&amp;utant à la fois que le serveur peut suivre</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>Commence par peu et trouve le bon nombre&#xa0;; jamais plus que le réglage de la barre d’outils</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Envoyer une &amp;seconde fois les requêtes à la traîne</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Vers la fin d’une exécution, quand il ne reste rien à envoyer&#xa0;: ce qui dure bien plus longtemps que les autres est envoyé une fois de plus, et la première réponse compte. Les deux peuvent être facturées. Au plus 5&#xa0;% des requêtes.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Délais d’une tentative</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>&amp;Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>&amp;Premier octet&#xa0;:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>De la requête au premier signe d’une réponse</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>P&amp;ause dans une réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Entre deux morceaux d’un flux</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>T&amp;otal&#xa0;:</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>Le nombre maximal de requêtes en cours se règle dans la barre d’outils de la fenêtre.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>constatée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>Écrire dans cette cellule</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>Co&amp;ller des prompts…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>Prendre les prompts du presse-papiers à la place de ceux-ci</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>Insérer une ligne au-&amp;dessus</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>Placer une ligne vide au-dessus de celle-ci</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>insertion d’une ligne</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>Insérer une ligne au-desso&amp;us</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>Placer une ligne vide au-dessous de celle-ci</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>Placer une ligne vide à la fin</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>Supprimer les lig&amp;nes</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>Supprimer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>Ajouter une col&amp;onne…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>Placer une colonne vide à la fin</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>&amp;Renommer la colonne…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>Donner un autre nom à cette colonne&#xa0;; les gabarits nomment les colonnes</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>ajout d’une colonne</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>ajout d’une ligne</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>suppression de lignes</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>Renommer la colonne</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>changement de nom d’une colonne</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>modification d’une cellule</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>&amp;Supprimer la colonne</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>Supprimer cette colonne avec son contenu</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>Suppression des lignes</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>Suppression de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>suppression d’une colonne</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>Une liste est en cours de lecture. Attendez qu’elle soit là, ou annulez-la.</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>Listes de prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>Importé depuis %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord une liste de prompts, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Lecture de l’exemple</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>Repris de l’exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>reprise de l’exemple</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>Remplacer les prompts par l’exemple&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>Suppression de %Ln ligne. Cela peut être annulé.</numerusform>
            <numerusform>Suppression de %Ln lignes. Cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>Reprise de la liste collée</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>Collé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1 Les prompts qui étaient là sont inchangés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>%Ln ligne remplacée.</numerusform>
            <numerusform>%Ln lignes remplacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>Ce qui a changé pendant l’exécution, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1 Les prompts sont inchangés.</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>L’exécution se prépare</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>À envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>Le projet est enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>%Ln fichier a été déposé&#xa0;; un seul à la fois peut être pris.</numerusform>
            <numerusform>%Ln fichiers ont été déposés&#xa0;; un seul à la fois peut être pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>L’exécution est terminée&#xa0;: %Ln réussie.</numerusform>
            <numerusform>L’exécution est terminée&#xa0;: %Ln réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>L’exécution est terminée&#xa0;: %Ln réussie, %1.</numerusform>
            <numerusform>L’exécution est terminée&#xa0;: %Ln réussies, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>Ouverture d’un projet</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1&#xa0;% · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>Le fichier du projet a été endommagé lors du dernier arrêt du programme ou de la machine.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>Prompts et requêtes</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>Une ligne par prompt, les réponses des modèles côte à côte</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>Les prompts sont en cours de modification</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>limite de tokens de sortie</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>La réponse a été coupée à la limite de tokens de sortie. Relevez la limite (max tokens) dans les paramètres de la cible et relancez pour l’obtenir en entier.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrée</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>filtre de contenu</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>Le filtre de contenu du fournisseur a arrêté cette réponse. Reformulez le prompt, ou interrogez un autre modèle.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>refusée par le modèle</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>Le modèle a refusé de répondre&#xa0;; ses propres mots tiennent lieu de réponse. Reformulez le prompt, ou interrogez un autre modèle.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>à la place d’une réponse</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>Le modèle a appelé des outils au lieu de répondre&#xa0;; les appels, en JSON, tiennent lieu de réponse. Volley n’exécute aucun outil&#xa0;: retirez-les des paramètres de la cible là où vous voulez un texte.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>aucun texte reçu</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>La réponse est arrivée en entier, mais ne contient aucun texte. Réessayez la requête&#xa0;; si elle reste vide, examinez le prompt et les textes d’arrêt de la cible.</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[image non chargée&#xa0;: %1, %2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>Ouvrir cette adresse en dehors de Volley&#xa0;?</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>Volley n’ouvre pas les adresses de ce type.</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
Cette adresse figure dans la réponse d’un modèle, qui peut se tromper.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
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
        <translation>%1&#xa0;; %2 au-delà de %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>$%1 en entrée</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>$%1 en sortie</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>autre prix au-delà de %1 token d’entrée</numerusform>
            <numerusform>autre prix au-delà de %1 tokens d’entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>Il n’y a pas de table des prix.</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>Prix au %1, importés par vous.</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>Prix au %1, intégrés.</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>La table intégrée est plus récente&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>volley::MonitorPane</name>
    <message>
        <source>Monitor</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>Enregistrer les graphiques…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>Enregistrer les graphiques en image (PNG) ou en dessin (SVG)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitée par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>%Ln sur %1 traitée</numerusform>
            <numerusform>%Ln sur %1 traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Its figures and charts will appear here.</source>
        <translation>Pas encore d’exécution&#xa0;: ses chiffres et graphiques apparaîtront ici.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>%1 par minute (%2 par seconde)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>mise en pause par vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Supprimer de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois ici.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>Saisissez l’hôte du proxy&#xa0;: un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>Indiquez ici seulement le nom ou l’adresse de l’hôte, par exemple proxy.example.com&#xa0;: ni http://, ni port, ni chemin.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>Le mot de passe est gardé pour cette session seulement. %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le &amp;système l’indique</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>Également d’après l’environnement&#xa0;: https_proxy, no_proxy</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>A&amp;ucun proxy</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>Les serveurs sont joints directement</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>Proxy &amp;HTTP</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>Les connexions passent par un tunnel CONNECT</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>Proxy SO&amp;CKS 5</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>Il résout aussi les noms des serveurs</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nom ou une adresse</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>Hô&amp;te&#xa0;:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur auprès du proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>Vide si le proxy n’en demande pas</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>Cet ordinateur lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe auprès du proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>Va dans le trousseau, jamais dans un fichier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Garder le mot de passe</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>Dans le trousseau&#xa0;; s’il n’y en a pas, pour cette session seulement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>Du trousseau et de la mémoire</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>Les serveurs dont le système accepte les certificats sont considérés comme fiables. L’autorité propre à une entreprise peut être ajoutée ici, sous forme de fichier PEM.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>PEM&#xa0;: commence par -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>Ne plus faire confiance à ces certificats</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Lecture des certificats …</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>Le fichier n’est pas utilisé. %1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>Enregistrement du mot de passe …</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Recherche du mot de passe …</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>Aucun mot de passe trouvé. %1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>Pas encore de mot de passe pour ce proxy. (Un mot de passe dans un trousseau verrouillé n’est pas visible.)</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>Un mot de passe est gardé pour cette session seulement.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Un mot de passe est gardé dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>%Ln certificat est accepté en plus, celui de&#xa0;: %1.</numerusform>
            <numerusform>%Ln certificats sont acceptés en plus, le premier étant celui de&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1 L’un d’eux a expiré le %2 et n’est plus accepté.</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1 Validité&#xa0;: jusqu’au %2.</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>Saisissez d’abord l’hôte et le nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1 D’ici là, le réseau est joint comme avant.</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Saisissez un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>Saisissez un nombre, ou rien.</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>Saisissez un nombre (%1), ou rien.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
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
        <translation>Omettre ce qui ne convient pas</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>Valeur (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>Envoyés avec chaque requête tels qu’ils figurent ici&#xa0;; si l’un d’eux dit la même chose qu’un champ ci-dessus, il l’emporte. Le texte s’écrit entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>Champs de %1</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>%1 figure deux fois ici&#xa0;: dans son champ et parmi les autres paramètres.</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>Non accepté par ce modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Ne fait pas partie des champs de ce fournisseur et n’est pas envoyé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>La &amp;première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>Coller des prompts</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Manière de lire le texte</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Blocs séparés par des lignes vides</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>Cellules de tableur</translation>
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
        <translation>&amp;Lire comme&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln caractère…</numerusform>
            <numerusform>Lecture de %Ln caractères…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>&amp;Utiliser %1</translation>
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
        <translation>Afficher le début</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>Les %1 premiers caractères sur %Ln sont affichés.</numerusform>
            <numerusform>Les %1 premiers caractères sur %Ln sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>Les caractères %1 à %2 sur %3 sont affichés.</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>Ce que l’exécution demandera</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>Des requêtes en plus ne feraient qu’attendre les limites de requêtes et de tokens par minute</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>Nouvelle vérification&#xa0;: %1 ligne sur %Ln jusqu’ici…</numerusform>
            <numerusform>Nouvelle vérification&#xa0;: %1 lignes sur %Ln jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>D’après %1 ligne sur %Ln&#xa0;; vérification des autres…</numerusform>
            <numerusform>D’après les %1 premières lignes sur %Ln&#xa0;; vérification des autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>Appuyez pour choisir ces lignes.</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>Appuyez pour modifier le budget.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>Autoriser %Ln requête en cours</numerusform>
            <numerusform>Autoriser %Ln requêtes en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>avec des réponses de %Ln token au plus, une supposition&#xa0;: aucune limite n’est fixée</numerusform>
            <numerusform>avec des réponses de %Ln tokens au plus, une supposition&#xa0;: aucune limite n’est fixée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>avec des réponses de %Ln token au plus</numerusform>
            <numerusform>avec des réponses de %Ln tokens au plus</numerusform>
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
            <numerusform>%1 au maximum de ses limites, avec au moins %Ln requête en cours si une réponse prend %2</numerusform>
            <numerusform>%1 au maximum de ses limites, avec au moins %Ln requêtes en cours si une réponse prend %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what it takes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them (is|are) chosen.</source>
        <translation>
            <numerusform>Seule la première est choisie.</numerusform>
            <numerusform>Seules les %Ln premières sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>Il manque une valeur du gabarit à %Ln ligne</numerusform>
            <numerusform>Il manque une valeur du gabarit à %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>Vide&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être envoyée</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>%Ln ligne est peut-être trop longue pour son modèle</numerusform>
            <numerusform>%Ln lignes sont peut-être trop longues pour leur modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>La fenêtre de contexte de %1 compte %Ln token.</numerusform>
            <numerusform>La fenêtre de contexte de %1 compte %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>Le budget est trop petit</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>Le budget est peut-être trop petit</translation>
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
            <numerusform>%1, %2 token d’entrée</numerusform>
            <numerusform>%1, %2 tokens d’entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>En tout&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>%Ln ligne donne un prompt vide</numerusform>
            <numerusform>%Ln lignes donnent un prompt vide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>Rien n’est envoyé pour elles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>%Ln ligne répète un prompt antérieur</numerusform>
            <numerusform>%Ln lignes répètent un prompt antérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>Chacune est envoyée et payée, sauf si des réponses antérieures sont réutilisées.</translation>
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
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>volley::PriceRow</name>
    <message>
        <source>Prices…</source>
        <translation>Prix …</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>Voir et fixer le prix de ce modèle</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1, par million de tokens, votre propre prix</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1, par million de tokens, au %2</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>Le fournisseur, ou le serveur, dont c’est le prix</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>Le modèle, et d’autres dont le nom désigne le même&#xa0;; * = tous les modèles</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>Dollars US par million de tokens d’entrée</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>Dollars US par million de tokens d’entrée lus dans le cache du fournisseur&#xa0;; vide = comme toute autre entrée</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture en cache</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>Dollars US par million de tokens d’entrée écrits dans le cache du fournisseur&#xa0;; vide = comme toute autre entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>Dollars US par million de tokens de sortie, raisonnement compris</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>Tokens qu’un prompt et sa réponse peuvent avoir à eux deux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>À qui est le prix&#xa0;: celui de la table, ou le vôtre</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>importée, %1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>intégrée, %1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>La table n’a pas de prix ici.</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>La table indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1&#xa0;: le fournisseur va le retirer, ou l’a déjà fait.</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix&#xa0;: indiquez des dollars US par million de tokens, comme 2.5.</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>Afficher ce modèle, pour pouvoir saisir un prix</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Ré&amp;initialiser</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>Oublier votre propre prix pour les modèles sélectionnés&#xa0;; celui de la table compte de nouveau</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>I&amp;mporter une table…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>Remplacer la table intégrée par une plus récente</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>Utiliser la ta&amp;ble intégrée</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>Oublier la table importée&#xa0;; vos propres prix restent</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>Re&amp;calculer ce projet</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>Recalculer d’après ces prix ce que coûtent les réponses de ce projet</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>Dollars US par million de tokens. Double-cliquez sur un prix pour fixer le vôtre. Il compte pour tout ce qui est exécuté à partir de là&#xa0;; le coût qu’un fournisseur indique lui-même pour une réponse l’emporte sur toute table.</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Prix des modèles</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>Colonnes des prix</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>Fournisseur ou serveur d’un autre modèle</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>Fournisseur, ou serveur&#xa0;: llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>Nom d’un autre modèle</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>Son modèle, ou * pour tous</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>&amp;Autre modèle&#xa0;:</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisation</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>Importer une table des prix</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>Tables des prix (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>La table a été importée.</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>La table intégrée compte de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>Le coût de %Ln tentative a changé.</numerusform>
            <numerusform>Le coût de %Ln tentatives a changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>Prix utilisés</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>&amp;Modifier les prix…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifier les prix</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>Voir et fixer ce que coûtent les tokens&#xa0;; importer une table plus récente ou l’abandonner</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>Ce que le fournisseur indique lui-même l’emporte. Un prix qui n’est pas connu compte comme inconnu, jamais comme 0.</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>Lecture des prix …</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>Une table que vous avez importée, au %1. Celle fournie avec Volley date du %2.</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>La table fournie avec Volley, au %1.</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>Vous n’avez fixé aucun prix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>%Ln prix fixé par vous, qui l’emporte sur la table.</numerusform>
            <numerusform>%Ln prix fixés par vous, qui l’emportent sur la table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Selon le fournisseur</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>L’exécution se prépare</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Les échecs, par cause</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>Corriger et réessayer</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Définir la clé…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Modifier la cible…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Réessayer celles-ci</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>Voir dans Requêtes</translation>
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
        <translation>Part déjà faite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>Y met fin&#xa0;; la liste reste telle qu’elle était</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>Lecture seule&#xa0;: le projet est utilisé par %1.</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>Lecture seule&#xa0;: un autre programme utilise le projet.</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>Lecture seule&#xa0;: impossible d’écrire dans le fichier ou le dossier du projet.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 copie.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>Récupérer un projet endommagé</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>Enregistrer ce qui est lisible sous</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 récupéré.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>Une exécution est en cours. Arrêtez-la, ou laissez-la finir, avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>Le projet peut de nouveau être modifié et exécuté.</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>La copie doit avoir un autre nom ou un autre dossier&#xa0;: il est impossible d’écrire dans le projet lui-même.</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>Le projet occupe maintenant %1, soit %2 de moins.</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>Le projet occupe %1&#xa0;; il n’y avait rien à libérer.</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>Projets Volley (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>Tout est enregistré dans %1 au fur et à mesure.</translation>
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
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>Sans titre %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[image&#xa0;: %1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>Message système&#xa0;:
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>Utilisateur&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>Assistant&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Prompt:
%1</source>
        <translation>Prompt&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Preview of the prompt</source>
        <translation>Aperçu du prompt</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>Aperçu de la ligne %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>Le prompt de cette ligne est vide.</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>Choisissez une ligne dans Prompts pour voir ici ce qui sera envoyé pour elle.</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>Cette ligne ne peut pas être envoyée. %1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>Vide dans cette ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>%Ln caractère en tout&#xa0;; les %1 premiers sont affichés.</numerusform>
            <numerusform>%Ln caractères en tout&#xa0;; les %1 premiers sont affichés.</numerusform>
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
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
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
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>Renommer la colonne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1. Attendez la fin ou annulez.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1, actif ici, %Ln modèle</numerusform>
            <numerusform>%1, actif ici, %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>a protocol: the provider&apos;s own</extracomment>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>La démo répond sur cet ordinateur, sans clé et sans coût&#xa0;:
demo-echo&#xa0;: renvoie aussitôt le prompt.
demo-fast&#xa0;: une réponse courte et sans délai, pour voir jusqu’où va la vitesse.
demo-slow&#xa0;: commence après deux ou trois secondes et écrit lentement.
demo-flaky&#xa0;: une requête sur cinq échoue d’une manière ou d’une autre.
demo-limited&#xa0;: accepte %1 requêtes et %2 tokens par minute, pas plus.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>Il peut être consulté, exploré par recherche et exporté, mais pas exécuté ni modifié.</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>Ceci est une copie dans l’état actuel, mise à niveau&#xa0;: le fichier a été écrit par une version antérieure, ou n’a pas été fermé.</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>Réessayer en écriture</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>%1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>Fermez-le là-bas et réessayez, ou ouvrez-le ici en lecture seule&#xa0;: il peut être consulté, exploré par recherche et exporté.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>Ce modèle attend «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>Omettez «&#xa0;%1&#xa0;»&#xa0;: ce modèle ne l’accepte pas.</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>Le serveur demande d’attendre jusqu’à %1&#xa0;; reprenez alors, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>Utiliser %1 et réessayer</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>Omettre %1 et réessayer</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>Doubler le délai et réessayer</translation>
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
        <translation>Numéro de la requête, dans l’ordre des prompts</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>Le prompt, avec les valeurs de la ligne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>Fournisseur et modèle interrogés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>Où en est la requête</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>Ce qu’elle attend et combien de temps, ou pourquoi elle a échoué</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>Tentatives commencées jusqu’ici</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>Code d’état de la dernière réponse</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>Temps entre l’envoi et le premier texte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>Durée de la dernière tentative</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Tokens d’entrée, tels que le fournisseur les a comptés&#xa0;; ≈ s’il ne l’a pas fait</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Tokens de sortie, tels que le fournisseur les a comptés&#xa0;; ≈ s’il ne l’a pas fait</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>Tokens de sortie par seconde pendant l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>Le début de la réponse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>Ce qui n’a pas marché lors de la dernière tentative</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>Le nom que le fournisseur donne à la requête</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>Début de la première tentative</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>Fin de la dernière tentative</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>Ce que la dernière tentative a coûté&#xa0;; ≈ si ses tokens sont estimés</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>Il est possible de copier %Ln requête au plus à la fois. Sélectionnez-en moins, ou exportez-les.</numerusform>
            <numerusform>Il est possible de copier %Ln requêtes au plus à la fois. Sélectionnez-en moins, ou exportez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>Il est possible de copier %Ln requête au plus à la fois sous forme de commande. Sélectionnez-en moins.</numerusform>
            <numerusform>Il est possible de copier %Ln requêtes au plus à la fois sous forme de commandes. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>en cours d’écriture sur le disque</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>peut-être facturée</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>du cache</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>Aucun prix n’est connu pour cette consommation. Les prix se fixent dans Exécution &gt; Prix.</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>Colonnes des requêtes</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln sur %1 affichée</numerusform>
            <numerusform>%Ln sur %1 affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>Pas encore de requêtes.
Collez ou importez des prompts, choisissez une cible et appuyez sur «&#xa0;Lancer&#xa0;».</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>Aucune requête ne correspond.
Appuyez sur «&#xa0;Toutes&#xa0;» et effacez la recherche pour voir toutes les requêtes.</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>Copier la rép&amp;onse</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>Copier le &amp;prompt</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier en P&amp;ython</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>La clé y figure comme variable d’environnement</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>Renvoyer celles-ci</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>Colonne des messages</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>Colonne des images</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>&amp;Messages dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>Ima&amp;ges dans&#xa0;:</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>Ce qui a été dit auparavant dans chaque ligne, sous forme de tableau JSON de messages. S’il se termine par un message de l’utilisateur, celui-ci est le prompt&#xa0;; le gabarit peut alors être vide.</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>Noms des images de chaque ligne&#xa0;: fichiers, adresses https ou URL de données, une par ligne ou sous forme de tableau JSON</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>aucun&#xa0;: chemins complets seulement</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>Point de départ des chemins relatifs des images</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>Choisir le dossier des images</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>D&amp;ossier des images&#xa0;:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Choisissez-en une autre sous&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>Indiquez le chemin complet du dossier des images, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>Dossier des images</translation>
    </message>
</context>
<context>
    <name>volley::RowWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
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
            <numerusform>%1&#xa0;; remplace la ligne présente.</numerusform>
            <numerusform>%1&#xa0;; remplace les %Ln lignes présentes.</numerusform>
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
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>Annuler ce qui est en cours et ne plus rien envoyer</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>Réessayer la &amp;sélection</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>Annuler la sélec&amp;tion</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>Annuler les requêtes sélectionnées, où qu’elles en soient</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Réessayer %Ln échouée</numerusform>
            <numerusform>Réessayer %Ln échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>Envoyer ce que la dernière exécution a laissé, et ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>Renvoyer les requêtes échouées</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>Renvoyer les requêtes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>Lancer %Ln requête</numerusform>
            <numerusform>Lancer %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>&amp;Lancer %Ln requête</numerusform>
            <numerusform>&amp;Lancer %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>L’exécution est en cours</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>L’exécution se prépare</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>Envoyer les prompts aux cibles</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>Ne plus rien envoyer pour l’instant&#xa0;; ce qui est en cours se termine</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permises</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>Terminées par seconde</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens par minute</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>tokens d’entrée et de sortie</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>Durée des réponses</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1&#xa0;: rien encore</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>%1&#xa0;: maximum à %2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1&#xa0;: %2 maintenant, %3 au plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>volley::RunController</name>
    <message>
        <source>Nothing to run yet: paste or import prompts</source>
        <translation>Rien à lancer encore&#xa0;: collez ou importez des prompts</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>Envoyer %Ln requête dans une nouvelle exécution&#xa0;?</numerusform>
            <numerusform>Envoyer %Ln requêtes dans une nouvelle exécution&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>Les résultats de l’exécution antérieure restent dans le fichier du projet, mais la fenêtre et les exportations ne montrent que la dernière.</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>Lancer une nouvelle exécution</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>Reprendre l’exécution antérieure</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>Réessayer seulement les échecs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>Arrêter maintenant et annuler %Ln requête en cours&#xa0;?</numerusform>
            <numerusform>Arrêter maintenant et annuler %Ln requêtes en cours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>Le fournisseur peut facturer ce qu’il a commencé. Ce qui n’est pas encore envoyé reste en file, et l’exécution peut reprendre plus tard. «&#xa0;Pause&#xa0;» laisse finir les requêtes en cours.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>Plutôt mettre en pause</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Poursuivre l’exécution</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>Aucune des requêtes sélectionnées n’est terminée&#xa0;; il n’y a donc rien à réessayer.</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>Toutes les requêtes sélectionnées sont déjà terminées.</translation>
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
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>Envoi de prompts en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln réussie</numerusform>
            <numerusform>%Ln réussies</numerusform>
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
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>L’exécution a été arrêtée</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>L’exécution a besoin de vous</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>L’exécution est terminée</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>En attente du trousseau du système. Sa demande se trouve peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>%1 a été suspendue&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1 Plus rien n’y est envoyé&#xa0;; ses autres requêtes sont gardées.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Définir la clé…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Modifier la cible…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Réessayer celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Plus rien n’est envoyé&#xa0;; %Ln requête en cours se termine.</numerusform>
            <numerusform>%1 Plus rien n’est envoyé&#xa0;; %Ln requêtes en cours se terminent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>Porter à %1 et reprendre</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>Modifier le budget…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>Le budget a été modifié. Ce qui n’a pas été envoyé peut reprendre dans ce cadre.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>L’exécution continue avec les cibles de son lancement. Arrêtez-la, ou laissez-la finir, pour les modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln pas encore envoyée</numerusform>
            <numerusform>%Ln pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrompue</numerusform>
            <numerusform>%Ln interrompues</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>L’exécution n’est pas terminée (%1).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>Les requêtes interrompues étaient en cours quand le programme s’est arrêté. Elles ont pu être facturées, et sont renvoyées si vous reprenez.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>L’exécution n’a pas démarré.</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>Les résultats ne peuvent pas être écrits dans le fichier du projet.</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1 Des réponses attendent en mémoire&#xa0;; rien de nouveau n’est envoyé tant qu’elles ne sont pas écrites.</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>Une nouvelle tentative a lieu d’elle-même jusqu’à ce que l’autre programme ait terminé.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>Enregistrer les réponses ailleurs…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>%Ln/%1 traitée</numerusform>
            <numerusform>%Ln/%1 traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrompue</numerusform>
            <numerusform>%Ln interrompues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possibly billed without an answer</source>
        <translation>
            <numerusform>%Ln peut-être facturée sans réponse</numerusform>
            <numerusform>%Ln peut-être facturées sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req./s</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 tok./min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>Les graphiques ont été enregistrés sous %1.</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Toutes (%1)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>L’exécution n’a pas de requêtes.</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>Ré&amp;ussies (%1)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>Aucune requête n’a encore réussi.</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>Filt&amp;rées (%1)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>Aucun filtre n’est actif, ou il n’affiche aucune requête.</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>Séle&amp;ctionnées (%1)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>Aucune ligne n’est sélectionnée sous Requêtes.</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Les modifications prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les réglages</translation>
    </message>
</context>
<context>
    <name>volley::SettingsFit</name>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>max tokens</source>
        <translation>tokens au plus</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>champ du nombre maximal de tokens</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>textes d’arrêt&#xa0;:</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>effort de raisonnement</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>format de réponse&#xa0;:</translation>
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
        <translation>Température</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Maximum tokens of an answer</source>
        <translation>Tokens au plus d’une réponse</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>Champ où le nombre maximal de tokens est envoyé</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>Textes qui terminent la réponse, un par ligne</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>non envoyé · un par ligne, \n pour un saut de ligne</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>Liberté du modèle dans le choix des mots&#xa0;: 0 = presque aucune</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>Seulement les mots les plus probables qui forment cette part de probabilité</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>Une réponse plus longue est coupée, et marquée comme telle</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>La même graine rend la même réponse plus probable</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Température&#xa0;:</translation>
    </message>
    <message>
        <source>To&amp;p p:</source>
        <translation>To&amp;p p&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Max tokens:</source>
        <translation>Tokens au pl&amp;us&#xa0;:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>Effort de &amp;raisonnement&#xa0;:</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>Te&amp;xtes d’arrêt&#xa0;:</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>&amp;Format de réponse&#xa0;:</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>%1 est envoyé, car il en faut un</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>comme d’habitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Format de réponse</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>%Ln projet sans nom a été supprimé, car il est resté inchangé au-delà de la durée de conservation&#xa0;: %1</numerusform>
            <numerusform>%Ln projets sans nom ont été supprimés, car ils sont restés inchangés au-delà de la durée de conservation&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>Fournisseurs et clés</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
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
        <translation>Fenêtre</translation>
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
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>Par action, par touches ou par emplacement</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>Rechercher, par exemple&#xa0;: copier, Ctrl+E, Affichage</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>Aucun raccourci de ce genre.</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>oui (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>non (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>non envoyé · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>Saisissez une valeur JSON, ou rien.</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>Ligne %1, colonne %2&#xa0;: pas du JSON (%3)</translation>
    </message>
</context>
<context>
    <name>volley::SpecForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>volley::StandstillText</name>
    <message>
        <source>%1 was halted at %2: %3.</source>
        <comment>target, moment, cause</comment>
        <translation>%1 a été suspendue (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>Le budget a été épuisé (%1).</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>Le budget de %1 a été épuisé (%2).</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>L’exécution a été arrêtée (%1).</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>Commencer une liste de prompts</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>Quels prompts faut-il envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>Coller une liste (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>Un prompt par ligne, des blocs entre lignes vides, ou des cellules de tableur</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>Déposer ou importer un fichier</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV, TSV, Excel, JSON, JSON Lines ou texte brut&#xa0;; chaque colonne est utilisable</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>Une courte liste, pour voir comment cela marche</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>Ou saisissez-les, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>Une limite ou une temporisation retient encore l’envoi.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>En chemin&#xa0;; la réponse n’a pas commencé.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>La réponse arrive.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>Réponse complète, en cours d’écriture sur le disque.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>Réponse reçue et enregistrée sur le disque.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>Une tentative a échoué&#xa0;; la suivante a lieu après une pause.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>Abandonnée&#xa0;; voir «&#xa0;Motif&#xa0;».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Annulée par vous.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>Était en cours à l’arrêt du programme&#xa0;; elle a pu être traitée et facturée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 du serveur</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>temporisation jusqu’à %1</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>temporisation</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>tentative %1 sur %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>autant de requêtes en cours que permis</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>limite de requêtes</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>limite de tokens</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>mise en pause par vous</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>cible suspendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>cible suspendue</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>des réponses attendent d’être enregistrées</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>la ligne est en cours de lecture</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>les images des requêtes en cours remplissent la mémoire réservée</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>une requête identique est en cours de réponse</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>budget&#xa0;: plus de place</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>dépasse les tokens d’une minute entière&#xa0;: ne sera pas envoyée</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>bloquée&#xa0;: %1, 99&#xa0;% prennent moins de %2</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>envoyée une seconde fois il y a %1, la première réponse compte</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>aucun octet depuis %1</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>reprise</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>Les nouvelles cibles et les nouveaux projets commencent avec ces valeurs. Les cibles existantes gardent les leurs.</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>Débits et nouvelles tentatives</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>Requêtes e&amp;n cours&#xa0;:</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>Au plus ce nombre à la fois, pour chaque cible d’un nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>&amp;Requêtes par minute&#xa0;:</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>Ce qu’un fournisseur indique de ses limites est respecté automatiquement</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens par minute&#xa0;:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt et réponse réunis, estimés avant l’envoi</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>T&amp;entatives au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Première comprise&#xa0;; 1 = ne jamais réessayer automatiquement</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>Vos propres serveurs&#xa0;: a&amp;utant à la fois qu’ils peuvent suivre</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>Autant à la fois que vos propres serveurs peuvent suivre</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>Sur cet ordinateur, et sur les serveurs compatibles. Commence par peu et trouve le bon nombre</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Envoyer une &amp;seconde fois les requêtes à la traîne</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Vers la fin d’une exécution, quand il ne reste rien à envoyer&#xa0;: ce qui dure bien plus longtemps que les autres est envoyé une fois de plus, et la première réponse compte. Les deux peuvent être facturées. Au plus 5&#xa0;% des requêtes.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Délais d’une tentative</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>&amp;Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>&amp;Premier octet&#xa0;:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>De la requête au premier signe d’une réponse</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>P&amp;ause dans une réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Entre deux morceaux d’un flux</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>T&amp;otal&#xa0;:</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>Rétablir les &amp;valeurs habituelles</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>Rétablir les valeurs habituelles des limites</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>Comme dans une nouvelle installation</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>Modifier la cible</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>Pas pendant une exécution</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>Envoyés avec chaque requête, par exemple OpenAI-Organization. Ils sont enregistrés avec le projet&#xa0;: une clé n’a pas sa place ici, mais dans la boîte de dialogue de la clé.</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>Parties de la cible</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>Ajouter une cible</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>Ajouter un fournisseur et un modèle à qui envoyer des prompts</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>Modifier la cible choisie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>Ajouter une copie de la cible choisie, pour comparer des réglages</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>Supprimer la cible choisie</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clé…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>Saisir ou supprimer la clé de la cible choisie</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>laissée hors de la prochaine exécution</translation>
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
            <numerusform>Une exécution a au plus %Ln cible</numerusform>
            <numerusform>Une exécution a au plus %Ln cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>Les cibles cochées participent à la prochaine exécution&#xa0;; Espace coche celle qui est choisie</translation>
    </message>
</context>
<context>
    <name>volley::TemplateEdit</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Insérer une colonne</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>Insérer le nom d’une colonne dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#xa0;{{&#xa0;» sans son «&#xa0;}}&#xa0;». Écrivez «&#xa0;{{{{&#xa0;» pour deux accolades comme texte.</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>Pas de telle colonne&#xa0;: %1. Disponibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>Repris au début</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Mode d’affichage du texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>Affiché en texte brut&#xa0;: les textes de plus de %Ln caractère ne sont pas affichés en Markdown.</numerusform>
            <numerusform>Affiché en texte brut&#xa0;: les textes de plus de %Ln caractères ne sont pas affichés en Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>L’arbre JSON s’affiche une fois la réponse complète.</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>Affiché en texte brut&#xa0;: ses paragraphes sont trop longs, ou imbriqués trop profondément, pour être affichés en Markdown.</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>Tentative %1, %2&#xa0;: %3, de %4 à %5</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>attente du premier token</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>réception de la réponse</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>pause avant la tentative suivante</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attente de son tour</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>Tentatives au fil du temps</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Supprimer ce tour</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>dit&#xa0;:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>Un texte montré au modèle. Peut contenir {{name}}.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>Tour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>Commencer un projet vide&#xa0;; celui-ci est gardé</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>Ouvrir un fichier de projet (.volley)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enre&amp;gistrer le projet sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>Garder le projet sous son propre nom. Ce que vous faites est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>&amp;Compacter le projet</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>Rendre l’espace disque laissé par les lignes supprimées</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>Récupérer un projet en&amp;dommagé…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>Enregistrer comme nouveau projet ce qui est lisible dans un fichier endommagé</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>&amp;Importer des prompts…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>Prendre les prompts d’un fichier&#xa0;: CSV, TSV, Excel, JSON, JSON Lines ou texte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>Co&amp;ller des prompts…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>Prendre les prompts du presse-papiers&#xa0;: un par ligne, blocs ou cellules de tableur</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Essayer l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>Prendre la liste d’exemple fournie</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>Écrire les résultats dans un fichier&#xa0;: CSV, TSV, Excel, JSON ou JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>Exporter à nou&amp;veau</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>La même exportation, de nouveau dans le même fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>Re&amp;chercher dans les requêtes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>Chercher des mots dans les prompts et les réponses</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>Clés, limites, réseau, apparence et plus encore, pour tous les projets</translation>
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
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>Pri&amp;x…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>Voir et fixer ce que coûtent les tokens&#xa0;; importer une table plus récente</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>&amp;Où sont vos données</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>À &amp;propos de Volley</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Enregistrer le pro&amp;jet</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>Tout est enregistré au fur et à mesure&#xa0;; un nouveau projet reçoit un nom</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>il est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>elle n’accepte pas d’images</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>clé pour %1</translation>
    </message>
</context>
</TS>
