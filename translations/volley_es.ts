<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>%1 respondió en %2 y acepta la clave.</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>«%1» es uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>«%1» no está entre ellos, pero la lista no es la de los despliegues: envíe un prompt de prueba para ver si existe.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>«%1» no está entre ellos: compruebe el nombre o elija uno de la lista.</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>%1 no da la lista de sus modelos: envíe un prompt de prueba para ver si la clave y el modelo son correctos.</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>Su lista tiene más de %Ln modelo.</numerusform>
            <numerusform>Su lista tiene más de %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>Da la lista de sus modelos (%1).</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>Funciona: «%1» respondió a un prompt de prueba en %2.</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>No figura en la lista, pero existe.</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>Eso usó %Ln token.</numerusform>
            <numerusform>Eso usó %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>La prueba falló: %1. %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>Guardado: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>Filas que no se pudieron leer y ahora están vacías: %1.</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>Solicitudes sin respuesta que pueden haberse facturado: %1. Quedan en estado «Interrumpida» y no se reenvían por sí solas.</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>Formato de respuesta</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Nombre del esquema</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>Nombre del esquema: answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>Cualquier objeto JSON</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>JSON conforme a un esquema</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>Introduzca el esquema JSON que deben cumplir las respuestas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>Restablecer al 100 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>En porcentaje del tamaño del escritorio; para toda la aplicación</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>Restablecer el tamaño del texto al 100 %</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>Igual de grande que en el escritorio</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>&amp;Duplicar filas</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>Poner las filas seleccionadas una vez más</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>&amp;Subir filas</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>Mover las filas seleccionadas una posición hacia arriba</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>Bajar fil&amp;as</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>Mover las filas seleccionadas una posición hacia abajo</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>Mover columna a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>Mover esta columna hacia la izquierda</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>Mover columna a la de&amp;recha</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Mover esta columna hacia la derecha</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>Ordenar de forma as&amp;cendente</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>Ordenar todas las filas por esta columna: números, luego textos, luego celdas vacías</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>Ordenar de forma d&amp;escendente</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>Ordenar todas las filas por esta columna al revés, las celdas vacías al final</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>Ordenando por «%1»</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>Las filas ya están en este orden.</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>ordenación de filas</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>Ordenado por «%1»: las filas tienen números nuevos. Los resultados de ejecuciones anteriores conservan los suyos.</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>Moviendo la columna</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>traslado de una columna</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>traslado de filas</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>Se puede duplicar hasta %Ln fila a la vez.</numerusform>
            <numerusform>Se pueden duplicar hasta %Ln filas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplicación de filas</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>quizá facturada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>no procesada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>De la caché: una respuesta anterior a una solicitud idéntica. Reintente la solicitud para obtener otra.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Enviada tras</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>Espera posterior</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>de la caché</translation>
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
Abajo se muestra lo que llegó antes del fallo.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>Motivo de fin original</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modelo que respondió</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>%1 token de entrada</numerusform>
            <numerusform>%1 tokens de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>de ellos, %1 de la caché</numerusform>
            <numerusform>de ellos, %1 de la caché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>de ellos, %1 escrito en la caché</numerusform>
            <numerusform>de ellos, %1 escritos en la caché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>%1 token de salida</numerusform>
            <numerusform>%1 tokens de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>de ellos, %1 de razonamiento</numerusform>
            <numerusform>de ellos, %1 de razonamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>volley::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>volley::BaseUrl</name>
    <message>
        <source>A base URL begins with https:// (or http:// for this computer), for example https://api.example.com/v1.</source>
        <translation>Una URL base empieza por https:// (o http:// para este equipo), por ejemplo https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>Falta el nombre del host, como en https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>Introduzca la URL base del servidor, por ejemplo https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>Los prompts y las respuestas viajan sin cifrar hasta %1 y cualquiera puede leerlos por el camino. Una clave nunca se envía así.</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>%1 necesita su propia clave: la de %2 no se envía allí.</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>&amp;Dólares de EE. UU.:</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>La ejecución se pausa antes de haber costado más</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>Presupuesto en tokens</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>De prompts y respuestas en conjunto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>To&amp;kens:</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>Mi&amp;nutos:</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>Que la ejecución está activa; sus pausas no cuentan</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>Presupuesto en %1</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>No se conoce el precio de %1: el coste solo cuenta donde el servidor lo indica.</translation>
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
        <translation>Presupuesto</translation>
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
            <numerusform>%1 minuto</numerusform>
            <numerusform>%1 minutos</numerusform>
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
        <translation>gastado: %1, hasta donde se sabe</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>gastado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%1 usado</numerusform>
            <numerusform>%1 usados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>transcurrido: %1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>El presupuesto de %1 se ha agotado (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>La otra solicitud necesitaría %1 más.</numerusform>
            <numerusform>Las otras %Ln solicitudes necesitarían %1 más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>No se puede saber el coste de la otra solicitud: no se conoce el precio.</numerusform>
            <numerusform>No se puede saber el coste de las otras %Ln solicitudes: no se conoce el precio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>La otra solicitud no se ha enviado.</numerusform>
            <numerusform>Las otras %Ln solicitudes no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>El consumo será de %1 o más, y el presupuesto es de %2: la ejecución se pausará antes de terminar.</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>El consumo puede llegar a %1, y el presupuesto es de %2: la ejecución puede pausarse antes de terminar.</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>Cor&amp;tar celdas</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>Copiar las celdas seleccionadas y vaciarlas</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>Co&amp;piar celdas</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>Copiar las celdas seleccionadas como las aceptan las hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>Pe&amp;gar celdas</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>Poner las celdas del portapapeles sobre estas, desde la celda elegida</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>Vaciar las celdas seleccionadas; las filas enteras se eliminan</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>Cortando celdas</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>corte de celdas</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>Vaciando celdas</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>vaciado de celdas</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>El portapapeles no contiene texto. Copie primero las celdas y péguelas aquí después.</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>Pegar celdas</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>El portapapeles contiene %Ln columna más de las que hay desde aquí.</numerusform>
            <numerusform>El portapapeles contiene %Ln columnas más de las que hay desde aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>Añadir %Ln columna</numerusform>
            <numerusform>Añadir %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>Pegando celdas</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>pegado de celdas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>Se añadió %Ln fila al final de la lista.</numerusform>
            <numerusform>Se añadieron %Ln filas al final de la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>Se puede copiar hasta %Ln fila a la vez. Seleccione menos.</numerusform>
            <numerusform>Se pueden copiar hasta %Ln filas a la vez. Seleccione menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>Es demasiado texto para el portapapeles. Seleccione menos filas.</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>Hay una ejecución activa, con %Ln solicitud en curso.</numerusform>
            <numerusform>Hay una ejecución activa, con %Ln solicitudes en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>Todas las respuestas recibidas están en el proyecto. Lo que aún no se ha enviado sigue en cola: la ejecución puede continuar cuando se vuelva a abrir el proyecto. Las solicitudes canceladas en curso pueden facturarse igualmente.</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>&amp;Terminar las que están en curso, el resto después</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Seguir ejecutando</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>La ventana se cerrará cuando terminen las solicitudes en curso.</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>El resto de la ejecución se guarda para después.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>La ventana se cerrará cuando termine lo que está en marcha.</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>No se pudieron escribir respuestas en el archivo del proyecto.</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1 Esperan en memoria y se pierden si la ventana se cierra ahora.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>Cerrar y &amp;perderlas</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>&amp;Mantener la ventana abierta</translation>
    </message>
</context>
<context>
    <name>volley::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose at least one column of the results.</source>
        <translation>Elija al menos una columna de resultados.</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>Selección de columnas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>Entrada y respuesta</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>Entrada, respuesta, tokens, coste y tiempo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Selección propia</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>Columnas de entrada</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>Columnas de entrada: %1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>&amp;Nombre de la columna:</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Una columna necesita un nombre.</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>Un nombre no puede contener llaves.</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>Ya existe una columna con este nombre.</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>En la plantilla es {{%1}}.</translation>
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
        <translation>Número del prompt en la lista</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Buscar en prompts y respuestas</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respuestas en paralelo</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>Prompt y destinos</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>%Ln de %1 mostrado</numerusform>
            <numerusform>%Ln de %1 mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>Los destinos no se pueden cambiar durante una ejecución. Deténgala primero o espere a que termine.</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>Este destino ya no existe.</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>A partir de la próxima ejecución, %1 toma su clave de donde acaba de elegir.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje de sistema</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>Mensajes e imágenes</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>Reu&amp;tilizar respuestas anteriores</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>&amp;Repeticiones por fila:</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>&amp;Filas como máximo:</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>Lo que se envía por cada fila. {{name}} representa una columna.</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>Se envía antes de cada prompt. También puede contener {{name}}.</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>Repeticiones por fila</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>Cuántas veces se envía cada fila a cada destino</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>Filas como máximo</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>Solo se envían las primeras filas, para probar</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>Las solicitudes idénticas (mismo destino, parámetros y prompt) se envían una vez; para las demás vale una respuesta anterior de este proyecto</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>Durante una ejecución solo se pueden cambiar el presupuesto y los límites.</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Esta versión no conoce el proveedor «%1». Elija otro.</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>Aún no se ha elegido ningún modelo. Edite el destino y elija uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>El turno %1 de los ejemplos aún no tiene texto.</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>Turno %1 de los ejemplos: usuario y asistente se alternan, primero el usuario.</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>La última pregunta de los ejemplos aún no tiene respuesta. Añada una o elimine la pregunta.</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>No hay ningún destino al que enviar prompts: añada uno.</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>No hay ningún destino marcado: marque uno al que enviar prompts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>Sin destino no se envía nada.</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>Cada fila se envía una vez.</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>Cada fila se envía a %Ln destino.</numerusform>
            <numerusform>Cada fila se envía a %Ln destinos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>Cada fila se envía %Ln vez.</numerusform>
            <numerusform>Cada fila se envía %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>Cada fila genera %1: %2 × %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln destino</numerusform>
            <numerusform>%Ln destinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repetición</numerusform>
            <numerusform>%Ln repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>Solo se envía la primera fila: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>Solo se envía la primera fila: %1 como máximo.</numerusform>
            <numerusform>Solo se envían las primeras %Ln filas: %1 como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>Máximo de solicitudes en curso a la vez, por destino. Surte efecto al momento, también durante una ejecución.</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>Con&amp;currencia</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>Concurrencia, control deslizante</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrencia</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>Nombre del destino</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Precio:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>&amp;Streaming: mostrar la respuesta mientras se escribe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>URL &amp;base:</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>Pro&amp;tocolo:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>El nombre del modelo, como lo escribe el proveedor</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Cargar modelos</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>Cargar la lista de modelos</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>Esta versión no conoce el proveedor «%1». Elija otro.</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>Elija un modelo o introduzca su nombre.</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>integrado, nada que introducir</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>Enviar un prompt de prueba</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta …</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Pidiendo a %1 sus modelos …</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>Enviando un prompt de prueba a «%1» …</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>Pedir al proveedor sus modelos: no cuesta nada y muestra si la dirección, la clave y el modelo son correctos</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija primero un modelo</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>Enviar «Hi» y pedir una respuesta de pocos tokens: no cuesta casi nada y muestra si el modelo responde</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>Dónde empiezan los diálogos para abrir y guardar proyectos:</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Carpeta de proyectos</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>Vacío = donde se abrió o se guardó un proyecto por última vez</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>la última carpeta usada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>Elegir la carpeta de proyectos</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>Abrir la carpeta de proyectos</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>En el gestor de archivos</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>Usar la última</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>Empezar en la última carpeta usada</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Proyectos sin nombre</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>Lo que se hace se conserva desde el primer momento, también antes de guardarlo con un nombre. Está aquí:</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>Carpeta de los proyectos sin nombre</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>Eliminar los que no han cambiado</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>Al iniciar el programa; nunca uno que esté abierto, y el registro indica cuáles</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>tras %Ln día</numerusform>
            <numerusform>tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>&amp;Eliminar los que no han cambiado:</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>Abrir la carpeta de los proyectos sin nombre</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>Limpiar ahora…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>Eliminar ahora los proyectos antiguos sin nombre</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>Elegir la carpeta de proyectos</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>Esa carpeta no existe: se sigue usando la anterior.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>Esta carpeta no está disponible ahora: se usa en su lugar la última.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>Aquí hay %Ln proyecto, %1 en disco.</numerusform>
            <numerusform>Aquí hay %Ln proyectos, %1 en disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1 Ninguno es más antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 De ellos, %Ln es más antiguo.</numerusform>
            <numerusform>%1 De ellos, %Ln son más antiguos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>Los proyectos se conservan para siempre</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>No hay nada tan antiguo</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Limpiar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>¿Eliminar %Ln proyecto sin nombre?</numerusform>
            <numerusform>¿Eliminar %Ln proyectos sin nombre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>Los prompts y respuestas que contienen no se podrán recuperar. Espacio que se libera: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpiando …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>No se pudo eliminar %Ln proyecto: no se puede escribir en la carpeta.</numerusform>
            <numerusform>No se pudieron eliminar %Ln proyectos: no se puede escribir en la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>Se eliminó %Ln proyecto; espacio liberado: %1.</numerusform>
            <numerusform>Se eliminaron %Ln proyectos; espacio liberado: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>Detalles de la solicitud</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1, no se puede leer]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1, %2, no es una imagen]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>Solicitud tal como se envía</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>La clave figura en él como variable de entorno</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>Por qué no avanza</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>Elija una solicitud en la tabla para ver aquí su respuesta.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ninguna solicitud elegida</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>Solicitud %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>Guardando: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rehaciendo: %1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>Compruebe su nombre y su carpeta; puede haberse movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Compruebe que es un archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>Compruebe que la carpeta existe y que tiene permiso para escribir en ella, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>Libere espacio y vuelva a intentarlo; lo que se escribió antes se conserva.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>No contiene ninguna fila.</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>Indique al menos un prompt; una línea de encabezado sola no basta.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>Guárdelo como CSV, TSV, JSON Lines o texto sin formato e importe ese archivo.</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>Algunos bytes no son texto válido en esta codificación.</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>Elija la codificación en la que se guardó el archivo, o vuelva a guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>El texto no sigue las reglas de su formato.</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>Corrija este lugar o elija otro formato.</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>La fila tiene un número de campos distinto al del encabezado.</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>Corrija la fila; un campo que contiene un delimitador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>Aquí empieza un campo entre comillas que no termina nunca.</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>Añada la comilla que falta; una comilla dentro de un campo se escribe dos veces.</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>El formato o la codificación no se conoce.</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>Elija csv, tsv, jsonl o txt, y una codificación como UTF-8.</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>No hay ninguna columna con este nombre.</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>Use una de las columnas que tienen los prompts; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Dos columnas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>Cambie el nombre de una de ellas para que una plantilla pueda distinguirlas.</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>Esto supera el límite.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>No es una dirección web utilizable.</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>Escríbala completa, por ejemplo https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>La clave viajaría sin cifrar por http simple.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>No se puede leer la plantilla.</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>Escriba los nombres de columnas como {{name}}; dos llaves como texto se escriben {{{{.</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>Falta un dato necesario.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complételo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>Esto ya existe y se deja como está.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Elija otro nombre u otro lugar.</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>Aquí no hay nada que procesar.</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>Compruebe la selección que se hizo.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Otro programa lo está usando.</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>Cierre el otro programa o la otra ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>Guarde lo que se pueda leer de él con Archivo &gt; Recuperar un proyecto dañado, o con volley recover; el archivo en sí no se modificó.</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>El proyecto lo escribió una versión más reciente de Volley.</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>Actualice Volley para abrirlo; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>No es un proyecto de Volley.</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>Para leer prompts de este archivo, impórtelo en lugar de abrirlo.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>No se encontró ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>Conserve la clave solo en esta sesión, o póngala en una variable de entorno.</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>La clave no está en el llavero, o el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo, o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero se negó.</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>Permita que Volley lo use, o conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>Mire si pide una contraseña en otra ventana, o conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>Falló la conexión de red.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Compruebe la dirección y la conexión, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Esto no se admite.</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>Elija otra forma de hacerlo.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Esto se canceló.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>Se produjo un error dentro de Volley.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>Vuelva a intentarlo; si ocurre de nuevo, notifíquelo con el texto anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>La fila tiene %Ln campo y el encabezado %1.</numerusform>
            <numerusform>La fila tiene %Ln campos y el encabezado %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>campo «%1»</translation>
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
        <translation>Añadir un ejemplo</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>Una pregunta y su respuesta que se muestran al modelo antes de cada prompt</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>Turno %1 de los ejemplos</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se escribirá.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>Esto es una carpeta. Añádale el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>Este es el nombre de un proyecto. Elija otro para los resultados.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>No existe la carpeta %1. Elija otra o créela primero.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>Un archivo nuevo.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
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
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>Vista previa: los primeros prompts</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>Vista previa: %1 de %Ln fila</numerusform>
            <numerusform>Vista previa: %1 de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>No se pueden mostrar las primeras filas. %1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>Aún no hay nada que exportar. Ejecute primero los prompts.</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-resultados</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>resultados</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>La exportación se canceló. El contenido anterior del archivo sigue ahí.</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1 El contenido anterior del archivo sigue ahí.</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>Metadatos de la respuesta</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>Introduzca una clave válida para este proveedor y reintente estas solicitudes.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>La clave no puede usar este modelo o esta dirección. Use otra clave u otro modelo y reintente.</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>sin saldo</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>Añada saldo o suba el límite de gasto en el proveedor y reintente. Esperar no ayuda.</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>modelo desconocido</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>Elija un modelo de la lista del proveedor; la prueba de conexión los muestra. En un servidor propio, descárguelo o cárguelo antes.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Prompt demasiado largo</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>prompt demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>Acorte el prompt o elija un modelo con una ventana de contexto mayor.</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>Parámetro rechazado</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>parámetro rechazado</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>Cambie o elimine el parámetro en el destino y reintente.</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>Bloqueada por el filtro de contenido</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>bloqueada por el filtro de contenido</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>El proveedor rechaza este contenido. Reformule el prompt.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>límite de tasa</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>Reintente más tarde, o reduzca la concurrencia o las solicitudes por minuto.</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>Servidor sobrecargado</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>servidor sobrecargado</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>Reintente en unos minutos, con una concurrencia menor.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>El fallo está en el proveedor. Reintente dentro de un rato.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host no encontrado</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>Compruebe si hay errores de escritura en la URL base, y la conexión de red.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>Compruebe que el servidor funciona y que el puerto de la URL base es correcto.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>Reintente. La solicitud puede haberse procesado y facturado.</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Falló la conexión segura</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>falló la conexión segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>No se aceptó el certificado del servidor. Compruebe la dirección y el reloj del equipo, o indique la autoridad de certificación en la que confiar.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Falló el proxy</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>falló el proxy</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>Compruebe el proxy (Edición &gt; Ajustes, o --proxy).</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigida</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>redirigida a otra dirección</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>No se siguen las redirecciones, porque la clave viajaría con ellas. Ponga la dirección final en la URL base.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>Reintente, o dé al destino plazos más largos.</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>Respuesta cortada</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>Reintente. La solicitud puede haberse facturado; la parte que llegó se conserva con el intento.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta no entendida</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>Compruebe que la URL base lleva a la API y no a una página web o a otro protocolo.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>Pida una respuesta más corta, o suba el límite de tamaño del destino.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>solicitud rechazada</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>Mire lo que dice el proveedor y cambie el destino o el prompt.</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>No se pudo componer el prompt</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>no se pudo componer el prompt</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>Compruebe la plantilla y las celdas de esta fila. No se envió nada.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>Reinténtela cuando quiera que se responda.</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>duplicada: la otra respuesta llegó primero</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>La solicitud se envió por segunda vez porque tardaba mucho, y no se esperó a este intento.</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Error de red</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>error de red</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>Compruebe la conexión de red y reintente.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>Introduzca una clave para este proveedor, o indique una variable de entorno que la contenga.</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Cuota agotada</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>La cuota de un día o de un mes está agotada. Continúe cuando se renueve, súbala en el proveedor o elija otro modelo.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>Reintente; si ocurre de nuevo, notifíquelo.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>la respuesta se atascó</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>no terminó a tiempo</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>Compruebe la URL base y la red, o dé al destino un plazo de conexión más largo.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>Reintente, o dé al destino un plazo más largo para el primer byte. La solicitud puede haberse facturado.</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>Reintente, o dé al destino un plazo más largo para las pausas dentro de una respuesta. La solicitud puede haberse facturado.</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>Pida una respuesta más corta, o dé al destino un plazo total más largo. La solicitud puede haberse facturado.</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>duplicada: la otra respuesta llegó primero; quizá facturada</translation>
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
        <translation>Cambie o elimine «%1» en los parámetros del destino y reintente.</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>Mostrar las solicitudes en todos los estados</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>Mostrar solo: %1. %2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>Mostrar solo las respuestas con esta marca: %1. %2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>Buscar en prompts y respuestas</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>Seguir las activas</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>Mantener a la vista las solicitudes en curso durante una ejecución, hasta que se desplace la tabla o se elija una fila</translation>
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
            <numerusform>Todas %Ln</numerusform>
            <numerusform>Todas %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>B&amp;uscar en los prompts…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>Buscar un texto en las celdas</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Buscar y reempla&amp;zar…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>Buscar un texto en las celdas y poner otro en su lugar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>Ir a la celda siguiente que lo contiene</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar anteri&amp;or</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>Ir a la celda anterior que lo contiene</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>No es una expresión regular: %1 (en el carácter %2).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>Buscar esta expresión en una celda tarda demasiado. Simplifíquela.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>%Ln celda hasta ahora</numerusform>
            <numerusform>%Ln celdas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>Más de %Ln celda</numerusform>
            <numerusform>Más de %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>%1 de %2, vuelta al final</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>%1 de %2, vuelta al principio</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazo</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Reemplazando</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>reemplazo de todo</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>No hay nada que reemplazar.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>Reemplazado en %Ln celda.</numerusform>
            <numerusform>Reemplazado en %Ln celdas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>Buscar:</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>Texto que buscar en las celdas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>Ir a la celda anterior que lo contiene (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>Ir a la celda siguiente que lo contiene (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Cerrar esta barra (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>Reemplazar por:</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>Texto que poner en su lugar; con expresiones regulares, $1 es lo que encontró el primer grupo, $0 todo lo encontrado y \n un fin de línea</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>Reemplazarlo en esta celda e ir a la siguiente</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>Reemplazarlo en todas las celdas, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>A y a son distintas</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Celda completa</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>Solo las celdas que no contienen nada más</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>El texto es una expresión regular compatible con Perl, como \d+ para dígitos</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>Columnas en las que buscar</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>Buscar en todas las columnas o en una</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Columna «%1»</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>volley::FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Protección contra fórm&amp;ulas</translation>
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
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>Una por solicitud</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>Una por prompt, modelos en paralelo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
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
        <translation>Sin ella, algunas versiones de Excel muestran mal las letras fuera de ASCII</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>Pone &apos; delante de una celda que una hoja de cálculo ejecutaría como fórmula; al importar el archivo se vuelve a quitar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>F&amp;ilas:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Delimitador:</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>Fi&amp;nes de línea:</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fines de línea</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>La ejecución envía cada prompt una vez: ambas opciones serían iguales</translation>
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
        <translation>Acerca de Volley</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>Envía muchos prompts a la vez a modelos de lenguaje.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>Funciona con Qt %1 (compilado con %2) y QtKeychain.</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>ninguno está abierto</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>Este proyecto: prompts, respuestas y todos los intentos</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>Proyectos sin nombre</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Ajustes de la ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>en el llavero del sistema, en el entorno o en memoria solo para esta sesión; nunca en un archivo de Volley</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>los prompts que ejecute, hacia los proveedores que elija; nada más</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>Abrir la &amp;carpeta del proyecto</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>Máximo de filas que se tomarán</translation>
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
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Bloques separados por líneas vacías</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odificación:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Delimitador:</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>F&amp;ilas que tomar:</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>I&amp;mportar %1</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>Desde el principio: %1, %2</translation>
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
            <numerusform>Como máximo %1, %2, aquí se muestra la primera</numerusform>
            <numerusform>Como máximo %1, %2, aquí se muestran las primeras %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1, aquí se muestra la primera fila</numerusform>
            <numerusform>%1, aquí se muestran las primeras %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina antes de estar completo</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>el texto termina dentro de unas comillas</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>se esperaba un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>se esperaban dos puntos</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>se esperaba una coma o }</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>se esperaba una coma o ]</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>no es un número tal como los escribe JSON</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>lo que sigue a la barra invertida no significa nada</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>hay un salto de línea u otro carácter de control dentro de unas comillas</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>hay más texto después del final</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>No es JSON: no hay texto.</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>Demasiado largo para mostrarse como árbol.</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>No es JSON: línea %1, columna %2: %3.</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>(todo)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } %Ln miembro</numerusform>
            <numerusform>{ } %Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] %Ln elemento</numerusform>
            <numerusform>[ ] %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>Un árbol de nombres y valores. La flecha derecha despliega, la izquierda pliega.</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nombre y valor</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>Ruta del valor</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>Desplegar todos los valores, hasta %1 filas a la vez</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>Plegar todo menos el primer nivel</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>&amp;Desplegar todo lo que hay debajo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>%1 de %2, anidado a demasiada profundidad para mostrarse</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>No se encontró ningún llavero en este equipo, así que la clave no se puede guardar allí. Pulse «Guardar» para conservarla solo en esta sesión, o elija una variable de entorno.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y pulse «Guardar» de nuevo, o conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>El llavero se negó, o se cerró su pregunta. Pulse «Guardar» para que vuelva a preguntar, o conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>El llavero no responde. Mire si pide una contraseña en otra ventana y pulse «Guardar» de nuevo, o conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>La clave no se guardó. %1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>No se encontró ningún llavero en este equipo: no hay ninguna clave en él. Lo que se conservaba para esta sesión se ha olvidado.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>El llavero está bloqueado, así que no se puede eliminar una clave guardada en él. Desbloquéelo y pulse «Eliminar» de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>El llavero se negó, o se cerró su pregunta: una clave guardada en él sigue ahí. Pulse «Eliminar» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>El llavero no responde: una clave guardada en él sigue ahí. Mire si pide una contraseña en otra ventana y pulse «Eliminar» de nuevo.</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clave no se eliminó. %1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>La clave es para %1: todos los destinos de allí la usan, y no se envía a ningún otro sitio. Las claves nunca se escriben en un proyecto ni en otro archivo.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave para %1</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>Esta versión no conoce el proveedor «%1».</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>La demo no usa clave.</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>Introduzca primero la URL base: una clave es para un solo servidor.</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>Esta variable no está definida donde se inició Volley. Defínala, vuelva a iniciar Volley y elíjala aquí.</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>El contenido de esta variable no puede ser una clave: tiene un espacio u otro carácter que ninguna clave puede tener.</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>Este destino ya no toma su clave de la variable %1.</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Aquí ya no se guarda ninguna clave para %1.</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>Clave para %1</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>Mostrar la clave mientras se introduce</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>En el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>Solo para esta &amp;sesión, en memoria</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>Tomarla de una &amp;variable de entorno:</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Nombre de la variable de entorno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nueva clave:</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>Conservarla:</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>No se encontró ninguna clave. (Una que esté en un llavero bloqueado no se ve.)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>No se encontró ningún llavero en este equipo. La clave se puede conservar solo en esta sesión o tomar de una variable de entorno.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Guardando la clave …</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Eliminando la clave …</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>O conserve la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>Se omiten los espacios y fines de línea alrededor de la clave.</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>Introduzca primero el nombre de la variable</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>Introduzca primero la clave</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>La clave está en el entorno, que Volley deja como está</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>No tomar más la clave de esta variable</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Eliminar la clave del llavero y de la memoria</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>Omita la palabra «Bearer»: aquí va solo la clave.</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>Hay un espacio o un fin de línea dentro de la clave. Copie la clave sola, de una pieza.</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>Esto contiene un carácter que ninguna clave puede tener (una letra con acento, un símbolo, un signo invisible). Copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>Esto parece la propia clave. Introduzca el nombre de la variable; la clave se queda en el entorno.</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>El nombre de una variable solo tiene letras, cifras y guiones bajos, por ejemplo OPENAI_API_KEY.</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>Clave …</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>Introducir o eliminar la clave</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>La demo no usa clave</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1, para %2</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1 (solo esta sesión)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (variable %2)</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1 (llavero)</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>la variable %1 no está definida</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>aún sin clave – no hay llavero en este equipo</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>ninguna clave visible – el llavero está bloqueado</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>ninguna clave visible – el llavero se negó</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>ninguna clave visible – el llavero no responde</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>ninguna clave visible – el llavero falló</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>esperando al llavero; quizá pida que lo desbloquee</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>buscando la clave …</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>demo – no necesita clave</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>sin clave – aquí es opcional</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Esperando al llavero; quizá pida que lo desbloquee.</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>Proveedores y sus claves</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>Definir o reemplazar…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>Introducir una clave o elegir de dónde procede</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>Eliminar la clave del llavero y de la memoria</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>Pedir la lista de modelos: no cuesta nada y muestra si la clave es correcta</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>Una clave es para un solo servidor y no se envía a ningún otro sitio. Las claves no se escriben nunca en un proyecto ni en otro archivo.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Buscando claves …</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>Las claves se guardan en el llavero de este equipo o solo durante una sesión, o se toman del entorno.</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>La clave está en el entorno, que Volley deja como está</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>Primero hay que definir una clave</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>Ningún destino del proyecto abierto usa %1. Añada uno y elija la variable en su clave.</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>¿Eliminar la clave para %1?</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>Se elimina del llavero y de la memoria. Todos los proyectos la usaban para este servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Eliminando la clave …</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>Aquí ya no se guarda ninguna clave para %1.</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Pidiendo a %1 sus modelos …</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir del próximo inicio</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>Surte efecto la próxima vez que se inicie Volley.</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>indicado por el servidor</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>el servidor rechazó</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>compartido con otro destino</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>el servidor está sobrecargado</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>el servidor da abasto</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>más a la vez no aportó nada</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>con menos basta igual</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>con menos no basta</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>las respuestas tardan más que antes</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>tardaron más por otra razón</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>para ver qué aporta</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>más solo tardó más</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>menos eran demasiado pocas</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>menos no aceleró nada</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>tarda mucho más de lo habitual</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 del servidor</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>presupuesto %1 → %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>concurrencia %1 → %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>solicitudes por minuto %1 → %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>ritmo de solicitudes por minuto %1 → %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>tokens por minuto %1 → %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>ritmo, solicitudes por minuto %1 → %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>enfriamiento de %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>destino suspendido</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>destino reanudado</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>las solicitudes rezagadas se envían por segunda vez</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>se espera a las solicitudes rezagadas</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>fila %1 enviada por segunda vez</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>intentos por solicitud %1 → %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>destino editado</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>presupuesto alcanzado</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>presupuesto ampliado</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
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
            <numerusform>no queda nada por enviar; %n solicitud rezagada enviada por segunda vez</numerusform>
            <numerusform>no queda nada por enviar; %n solicitudes rezagadas enviadas por segunda vez</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>no queda nada por enviar</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>hay tantas en curso como se permite (%1)</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>nada: vienen más</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>Tasas y reintentos</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>&amp;Solicitudes por minuto:</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>Menos de lo que permite el proveedor, o su límite si no lo indica; lo que indica se respeta automáticamente</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens por minuto:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt y respuesta juntos, estimados antes de enviar</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>&amp;Intentos como máximo:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Incluido el primero; 1 = no reintentar nunca automáticamente</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>&amp;Respuesta como máximo:</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>Una respuesta mayor se corta y cuenta como fallida</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>Tantas a la &amp;vez como admita el servidor</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>Empieza con pocas y encuentra el número adecuado; nunca más de las fijadas en la barra de herramientas</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Enviar las solicitudes re&amp;zagadas por segunda vez</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Cerca del final de una ejecución, cuando no queda nada por enviar: lo que tarda mucho más que las demás se envía una vez más, y cuenta la primera respuesta. Ambas pueden facturarse. Como máximo, el 5 % de las solicitudes.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Plazos de un intento</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>Para co&amp;nectar:</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>Hasta el primer &amp;byte:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>De la solicitud a la primera señal de una respuesta</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>&amp;Pausa dentro de una respuesta:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Entre dos trozos de un flujo</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>En t&amp;otal:</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>El máximo de solicitudes en curso se fija en la barra de herramientas de la ventana.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>averiguado: %1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>Ed&amp;itar celda</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>Escribir en esta celda</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>&amp;Pegar prompts…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>Tomar prompts del portapapeles en lugar de estos</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>Insertar fila enci&amp;ma</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>Poner una fila vacía encima de esta</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>inserción de una fila</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>Insertar fila de&amp;bajo</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>Poner una fila vacía debajo de esta</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>Añadir &amp;fila</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>Poner una fila vacía al final</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>Eliminar fi&amp;las</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>Eliminar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>Añadir c&amp;olumna…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>Poner una columna vacía al final</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>Cambiar &amp;nombre de columna…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>Dar otro nombre a esta columna; las plantillas nombran columnas</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>adición de una columna</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>adición de una fila</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>eliminación de filas</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>Cambiar el nombre de la columna</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>cambio de nombre de una columna</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>edición de una celda</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>Eliminar col&amp;umna</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>Eliminar esta columna con su contenido</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>Eliminando filas</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>Eliminando la columna «%1»</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>eliminación de una columna</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>Se está leyendo una lista. Espere a que esté lista o cancélela.</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>Listas de prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>Importado de %2: %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>El portapapeles no contiene texto. Copie primero una lista de prompts y péguela aquí.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Leyendo el ejemplo</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>Tomado del ejemplo: %1.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>carga del ejemplo</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>¿Sustituir los prompts por el ejemplo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>Se pierde %Ln fila. Se puede deshacer.</numerusform>
            <numerusform>Se pierden %Ln filas. Se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>Tomando la lista pegada</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>Pegado: %1.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1 Los prompts que había no han cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>%Ln fila sustituida.</numerusform>
            <numerusform>%Ln filas sustituidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>Lo que cambió durante la ejecución, lo más reciente primero</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1 Los prompts no han cambiado.</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>Se está preparando la ejecución</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>Por enviar: %1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>El proyecto se guarda como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>Se soltó %Ln archivo; solo se puede tomar uno a la vez.</numerusform>
            <numerusform>Se soltaron %Ln archivos; solo se puede tomar uno a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>La ejecución ha terminado: %Ln correcta.</numerusform>
            <numerusform>La ejecución ha terminado: %Ln correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>La ejecución ha terminado: %Ln correcta, %1.</numerusform>
            <numerusform>La ejecución ha terminado: %Ln correctas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>Mostrar fallidas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>Se está abriendo un proyecto</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>El archivo del proyecto se dañó la última vez que terminó el programa o el equipo.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Guardar lo legible…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>Prompts y solicitudes</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>Una fila por prompt, las respuestas de los modelos en paralelo</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>Los prompts se están modificando</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>límite de tokens de salida</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>La respuesta se cortó en el límite de tokens de salida. Suba el límite (max tokens) en los parámetros del destino y vuelva a ejecutar para obtenerla entera.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>filtro de contenido</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>El filtro de contenido del proveedor detuvo esta respuesta. Reformule el prompt o pregunte a otro modelo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>denegada por el modelo</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>El modelo se negó a responder; sus propias palabras figuran en lugar de la respuesta. Reformule el prompt o pregunte a otro modelo.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>en lugar de una respuesta</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>El modelo llamó a herramientas en lugar de responder; las llamadas figuran en lugar de la respuesta, como JSON. Volley no ejecuta herramientas: quítelas de los parámetros del destino si quiere un texto.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>no llegó texto</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>La respuesta llegó entera, pero no contiene texto. Reintente la solicitud; si sigue vacía, revise el prompt y los textos de parada del destino.</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[imagen no cargada: %1, %2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>Abrir dirección</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>¿Abrir esta dirección fuera de Volley?</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>Volley no abre direcciones de este tipo.</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
Esta dirección figura en la respuesta de un modelo, que puede equivocarse en ella.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
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
        <translation>%1; %2 por encima de %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>$%1 entrada</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>$%1 salida</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>otro precio por encima de %1 token de entrada</numerusform>
            <numerusform>otro precio por encima de %1 tokens de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>No hay tabla de precios.</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>Precios a fecha de %1, importados por usted.</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>Precios a fecha de %1, integrados.</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>La tabla integrada es más reciente: %1.</translation>
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
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>Guardar gráficos…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>Guardar los gráficos como imagen (PNG) o dibujo (SVG)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitada por</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>%Ln de %1 hecha</numerusform>
            <numerusform>%Ln de %1 hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
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
        <translation>Aún no hay ejecución: sus cifras y gráficos aparecen aquí.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>%1 por minuto (%2 por segundo)</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausada por usted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Eliminar de: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figura aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>Introduzca el host del proxy: un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>Aquí solo va el nombre o la dirección del host, por ejemplo proxy.example.com: sin http://, puerto ni ruta.</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>La contraseña se conserva solo en esta sesión. %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>También del entorno: https_proxy, no_proxy</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Si&amp;n proxy</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>Se accede a los servidores directamente</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>Proxy &amp;HTTP</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>Las conexiones pasan por un túnel CONNECT</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>Proxy SO&amp;CKS 5</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>También resuelve los nombres de los servidores</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nombre o una dirección</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>H&amp;ost:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>Vacío si el proxy no lo pide</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>A este mismo equipo siempre se accede directamente.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>Va al llavero, nunca a un archivo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>En el llavero; si no lo hay, solo para esta sesión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Eliminar la contraseña</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>Del llavero y de la memoria</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contr&amp;aseña:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>Se confía en los servidores en cuyos certificados confía el sistema. La autoridad propia de una empresa se puede añadir aquí, como archivo PEM.</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>PEM: empieza con -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>Dejar de confiar en estos certificados</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Leyendo los certificados …</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>El archivo no se usa. %1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>Guardando la contraseña …</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Buscando la contraseña …</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>No se encontró ninguna contraseña. %1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>Aún no hay contraseña para este proxy. (Una que esté en un llavero bloqueado no se ve.)</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>Se conserva una contraseña solo en esta sesión.</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>Hay una contraseña guardada en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>Además se confía en %Ln certificado, el de: %1.</numerusform>
            <numerusform>Además se confía en %Ln certificados, el primero es el de: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1 Uno caducó el %2 y ya no se acepta.</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1 Validez: hasta el %2.</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>Primero hay que introducir el host y el nombre de usuario</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1 Hasta entonces se accede a la red como antes.</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Introduzca un número entero, o nada.</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>Introduzca un número, o nada.</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>Introduzca un número (%1), o nada.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
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
        <translation>Omitir lo que no encaja</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Otros parámetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>Valor (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>Se envían con cada solicitud tal como figuran aquí; si uno de ellos dice lo mismo que un campo de arriba, prevalece. El texto se escribe entre comillas dobles rectas.</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>Campos de %1</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>%1 figura aquí dos veces: en su campo y entre los otros parámetros.</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>No lo acepta este modelo: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>No está entre los campos de este proveedor y no se envía: %1.</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>La &amp;primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>Pegar prompts</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Cómo se lee el texto</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>Bloques separados por líneas vacías</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>Celdas de hoja de cálculo</translation>
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
        <translation>&amp;Leer como:</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln carácter…</numerusform>
            <numerusform>Leyendo %Ln caracteres…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>&amp;Usar %1</translation>
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
        <translation>Mostrar el principio</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>Se muestran los primeros %1 de %Ln carácter.</numerusform>
            <numerusform>Se muestran los primeros %1 de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>Se muestran los caracteres %1 a %2 de %3.</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>Lo que requerirá la ejecución</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>Permitir más solo haría esperar por los límites de solicitudes y tokens por minuto</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>Comprobando de nuevo: %1 de %Ln fila hasta ahora…</numerusform>
            <numerusform>Comprobando de nuevo: %1 de %Ln filas hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>Según %1 de %Ln fila; comprobando las demás…</numerusform>
            <numerusform>Según las primeras %1 de %Ln filas; comprobando las demás…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>Pulse para elegir estas filas.</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>Pulse para cambiar el presupuesto.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>Permitir %Ln en curso</numerusform>
            <numerusform>Permitir %Ln en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>con respuestas de hasta %Ln token, una suposición: no hay límite fijado</numerusform>
            <numerusform>con respuestas de hasta %Ln tokens, una suposición: no hay límite fijado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>con respuestas de hasta %Ln token</numerusform>
            <numerusform>con respuestas de hasta %Ln tokens</numerusform>
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
            <numerusform>%1 al máximo de sus límites, con al menos %Ln en curso si una respuesta tarda %2</numerusform>
            <numerusform>%1 al máximo de sus límites, con al menos %Ln en curso si una respuesta tarda %2</numerusform>
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
            <numerusform>Solo se elige la primera.</numerusform>
            <numerusform>Solo se eligen las primeras %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>A %Ln fila le falta un valor de la plantilla</numerusform>
            <numerusform>A %Ln filas les falta un valor de la plantilla</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>Vacío: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>%Ln fila no se puede enviar</numerusform>
            <numerusform>%Ln filas no se pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>%Ln fila puede ser demasiado larga para su modelo</numerusform>
            <numerusform>%Ln filas pueden ser demasiado largas para su modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>La ventana de contexto de %1 tiene %Ln token.</numerusform>
            <numerusform>La ventana de contexto de %1 tiene %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>El presupuesto es demasiado pequeño</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>El presupuesto puede ser demasiado pequeño</translation>
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
            <numerusform>%1, %2 token de entrada</numerusform>
            <numerusform>%1, %2 tokens de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>En total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>%Ln fila da un prompt vacío</numerusform>
            <numerusform>%Ln filas dan un prompt vacío</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>No se envía nada por ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>%Ln fila repite un prompt anterior</numerusform>
            <numerusform>%Ln filas repiten un prompt anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>Cada una se envía y se paga, salvo que se reutilicen respuestas anteriores.</translation>
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
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Números de fila</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>volley::PriceRow</name>
    <message>
        <source>Prices…</source>
        <translation>Precios …</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>Ver y fijar el precio de este modelo</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1, por millón de tokens, su propio precio</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1, por millón de tokens, a fecha de %2</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>El proveedor, o el servidor, de quien es el precio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>El modelo, y otros cuyos nombres designan el mismo; * = todos los modelos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>Dólares de EE. UU. por millón de tokens de entrada</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>Dólares de EE. UU. por millón de tokens de entrada leídos de la caché del proveedor; vacío = como el resto de la entrada</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>Dólares de EE. UU. por millón de tokens de entrada escritos en la caché del proveedor; vacío = como el resto de la entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>Dólares de EE. UU. por millón de tokens de salida, razonamiento incluido</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>Tokens que un prompt y su respuesta pueden tener en conjunto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>De quién es el precio: de la tabla o el suyo propio</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>el suyo</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>importada, %1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>integrada, %1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>La tabla no tiene precio aquí.</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>La tabla dice: %1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1: el proveedor va a retirarlo, o ya lo ha hecho.</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>«%1» no es un precio: escriba dólares de EE. UU. por millón de tokens, como en 2.5.</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>Mostrar este modelo, para poder introducir un precio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>Olvidar su propio precio de los modelos seleccionados; vuelve a valer el de la tabla</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>Sustituir la tabla integrada por una más reciente</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>Usar la ta&amp;bla integrada</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>Olvidar la tabla importada; sus propios precios se quedan</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>Re&amp;calcular este proyecto</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>Volver a calcular con estos precios lo que cuestan las respuestas de este proyecto</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>Dólares de EE. UU. por millón de tokens. Haga doble clic en un precio para fijar el suyo. Vale para lo que se ejecute desde entonces; lo que el propio proveedor diga que costó una respuesta prevalece sobre cualquier tabla.</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Precios de los modelos</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>Columnas de los precios</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>Proveedor o servidor de otro modelo</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>Proveedor, o servidor: llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>Nombre de otro modelo</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>Su modelo, o * para todos</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>Otro &amp;modelo:</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>precio de %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecimiento</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>Importar una tabla de precios</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>Tablas de precios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>La tabla se importó.</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>La tabla integrada vuelve a valer.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>El coste de %Ln intento ha cambiado.</numerusform>
            <numerusform>El coste de %Ln intentos ha cambiado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>Precios en uso</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>&amp;Editar precios…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar precios</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>Ver y fijar lo que cuestan los tokens; importar una tabla más reciente o descartarla</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>Lo que indica el propio proveedor prevalece. Un precio que no se conoce cuenta como desconocido, nunca como 0.</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>Leyendo los precios …</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>Una tabla importada por usted, a fecha de %1. La incluida con Volley es de %2.</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>La tabla incluida con Volley, a fecha de %1.</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>No hay precios propios fijados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>%Ln precio propio, que prevalece sobre la tabla.</numerusform>
            <numerusform>%Ln precios propios, que prevalecen sobre la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Según el proveedor</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>Se está preparando la ejecución</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>Nada ha fallado.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Lo que falló, por causa</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>Corregir y reintentar</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Fijar clave…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Editar destino…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Reintentar estas</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>Ver en Solicitudes</translation>
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
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>Lo termina; la lista queda como estaba</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>Solo lectura: %1 está usando el proyecto.</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>Solo lectura: otro programa está usando el proyecto.</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>Solo lectura: no se puede escribir en el archivo o la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 copia.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>Recuperar un proyecto dañado</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>Guardar lo legible como</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 recuperado.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>Hay una ejecución en marcha. Deténgala o deje que termine antes de abrir otro proyecto.</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>El proyecto se puede editar y ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>La copia necesita otro nombre u otra carpeta: no se puede escribir en el propio proyecto.</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>El proyecto ocupa ahora %1, %2 menos.</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>El proyecto ocupa %1; no había nada que liberar.</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>Proyectos de Volley (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>Todo se guarda en %1 a medida que lo hace.</translation>
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
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>Sin título %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[imagen: %1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>Mensaje de sistema:
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>Usuario:
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>Asistente:
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
        <translation>Vista previa del prompt</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>Vista previa de la fila %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>El prompt de esta fila está vacío.</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>Elija una fila en Prompts para ver aquí lo que se enviará por ella.</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>Esta fila no se puede enviar. %1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>Vacío en esta fila: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>%Ln carácter en total; se muestran los primeros %1.</numerusform>
            <numerusform>%Ln caracteres en total; se muestran los primeros %1.</numerusform>
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
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
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
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>Eliminar filas</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>Cambiar nombre de columna</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1. Espere a que termine o cancélelo.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1, activo aquí, %Ln modelo</numerusform>
            <numerusform>%1, activo aquí, %Ln modelos</numerusform>
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
        <translation>El suyo</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>La demo responde en este equipo, sin clave y sin coste:
demo-echo: devuelve el prompt al instante.
demo-fast: una respuesta corta sin demora, para ver lo rápido que puede ir.
demo-slow: empieza tras dos o tres segundos y escribe despacio.
demo-flaky: una de cada cinco solicitudes falla de un modo u otro.
demo-limited: admite %1 solicitudes y %2 tokens por minuto, no más.</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Servidor compatible con OpenAI</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>Se puede ver, explorar con búsquedas y exportar, pero no ejecutar ni editar.</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>Se muestra una copia del estado actual, puesta al día: el archivo lo escribió una versión anterior, o no se cerró.</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>Reintentar con escritura</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>%2 está usando %1.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>Ciérrelo allí y reintente, o ábralo aquí en modo de solo lectura: se puede ver, explorar con búsquedas y exportar.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>Este modelo acepta «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>Omita «%1»: este modelo no lo acepta.</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>El servidor pide esperar hasta %1; continúe entonces o elija otro modelo.</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>Usar %1 y reintentar</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>Omitir %1 y reintentar</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>Duplicar el plazo y reintentar</translation>
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
        <translation>Número de la solicitud, en el orden de los prompts</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>El prompt con los valores de la fila</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>Proveedor y modelo consultados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>En qué punto está la solicitud</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>A qué espera y cuánto tiempo, o por qué ha fallado</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>Intentos iniciados hasta ahora</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>Código de estado de la última respuesta</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>Tiempo desde el envío hasta el primer texto</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>Tiempo que llevó el último intento</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Tokens de entrada, según los contó el proveedor; ≈ si no lo hizo</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>Tokens de salida, según los contó el proveedor; ≈ si no lo hizo</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>Tokens de salida por segundo mientras llegaba la respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>El comienzo de la respuesta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>Qué falló en el último intento</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>El nombre que el proveedor da a la solicitud</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>Cuándo empezó el primer intento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>Cuándo terminó el último intento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>Lo que costó el último intento; ≈ si sus tokens son una estimación</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>Se puede copiar hasta %Ln solicitud a la vez. Seleccione menos o expórtelas.</numerusform>
            <numerusform>Se pueden copiar hasta %Ln solicitudes a la vez. Seleccione menos o expórtelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>Se puede copiar hasta %Ln solicitud a la vez como comando. Seleccione menos.</numerusform>
            <numerusform>Se pueden copiar hasta %Ln solicitudes a la vez como comandos. Seleccione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>escribiéndose en el disco</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>quizá facturada</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>de la caché</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>No se conoce el precio de lo que esto usó. Los precios se fijan en Ejecución &gt; Precios.</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>Columnas de las solicitudes</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln de %1 mostrada</numerusform>
            <numerusform>%Ln de %1 mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>Aún no hay solicitudes.
Pegue o importe prompts, elija un destino y pulse «Ejecutar».</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>Ninguna solicitud coincide.
Pulse «Todas» y vacíe la búsqueda para ver todas las solicitudes.</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>Copiar re&amp;spuesta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>Copiar &amp;prompt</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como P&amp;ython</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>La clave figura en él como variable de entorno</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>Enviar estas de nuevo</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>Columna de mensajes</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>Columna de imágenes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>&amp;Mensajes en:</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>&amp;Imágenes en:</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>Lo que se dijo antes en cada fila, como array JSON de mensajes. Si termina con un mensaje del usuario, ese es el prompt; la plantilla puede entonces estar vacía.</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>Nombres de las imágenes de cada fila: archivos, direcciones https o URL de datos, una por línea o como array JSON</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>ninguna: solo rutas completas</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>Dónde empiezan las rutas relativas de las imágenes</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>Elegir la carpeta de imágenes</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>Carpeta de imá&amp;genes:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>No hay ninguna columna «%1». Elija otra en: %2.</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>Escriba la ruta completa de la carpeta de imágenes, o elíjala.</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
</context>
<context>
    <name>volley::RowWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
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
            <numerusform>%1; sustituye la fila que hay.</numerusform>
            <numerusform>%1; sustituye las %Ln filas que hay.</numerusform>
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
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>Cancelar lo que está en curso y no enviar nada más</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Reintentar &amp;fallidas</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>&amp;Reintentar selección</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>Cancelar &amp;selección</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>Cancelar las solicitudes seleccionadas, estén donde estén</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Reintentar %Ln fallida</numerusform>
            <numerusform>Reintentar %Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>Enviar lo que dejó la última ejecución y lo que se interrumpió</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>Enviar de nuevo las solicitudes fallidas</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>Enviar de nuevo las solicitudes seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>Ejecutar %Ln solicitud</numerusform>
            <numerusform>Ejecutar %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>&amp;Ejecutar %Ln solicitud</numerusform>
            <numerusform>&amp;Ejecutar %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>La ejecución está en marcha</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>Se está preparando la ejecución</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>Enviar los prompts a los destinos</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>No enviar nada más por ahora; lo que está en curso termina</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitidas</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>Terminadas por segundo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
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
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>tokens de entrada y salida</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>Cuánto tardaron las respuestas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
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
        <translation>%1: nada aún</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>%1: el máximo en %2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1: %2 ahora, %3 como máximo</translation>
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
        <translation>Aún no hay nada que ejecutar: pegue o importe prompts</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>¿Enviar %Ln solicitud en una nueva ejecución?</numerusform>
            <numerusform>¿Enviar %Ln solicitudes en una nueva ejecución?</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>Los resultados de la ejecución anterior quedan en el archivo del proyecto, pero la ventana y las exportaciones muestran solo la última.</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>Iniciar nueva ejecución</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>Continuar la ejecución anterior</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>Reintentar solo las fallidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>¿Detener ahora y cancelar %Ln solicitud en curso?</numerusform>
            <numerusform>¿Detener ahora y cancelar %Ln solicitudes en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>El proveedor puede facturar lo que ha empezado. Lo que aún no se ha enviado sigue en cola, y la ejecución puede continuar después. «Pausar» deja que terminen las solicitudes en curso.</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>Mejor pausar</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>Ninguna de las solicitudes seleccionadas ha terminado, así que no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>Todas las solicitudes seleccionadas ya han terminado.</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>Se están enviando prompts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>%Ln correcta</numerusform>
            <numerusform>%Ln correctas</numerusform>
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
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>La ejecución se detuvo</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>La ejecución le necesita</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>La ejecución ha terminado</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>Esperando al llavero del sistema. Quizá haya abierto una petición detrás de esta ventana.</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>%1 se suspendió: %2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1 No se le envía nada más; sus otras solicitudes se conservan.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>Fijar clave…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>Editar destino…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>Reintentar estas</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 No se envía nada más; %Ln solicitud en curso termina.</numerusform>
            <numerusform>%1 No se envía nada más; %Ln solicitudes en curso terminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>Ampliar a %1 y continuar</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>Cambiar presupuesto…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>El presupuesto ha cambiado. Lo que no se ha enviado puede continuar con él.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>La ejecución sigue con los destinos con los que se inició. Deténgala o deje que termine para editarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln aún sin enviar</numerusform>
            <numerusform>%Ln aún sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrumpida</numerusform>
            <numerusform>%Ln interrumpidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>La ejecución no ha terminado (%1).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>Las interrumpidas estaban en curso cuando terminó el programa. Pueden haberse facturado y se envían de nuevo si continúa.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>La ejecución no se inició.</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>No se pueden escribir resultados en el archivo del proyecto.</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1 Hay respuestas esperando en memoria; no se envía nada nuevo hasta que se escriban.</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>Se vuelve a intentar automáticamente hasta que el otro programa termine.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>Guardar respuestas en otro lugar…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>%Ln/%1 hecha</numerusform>
            <numerusform>%Ln/%1 hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrumpida</numerusform>
            <numerusform>%Ln interrumpidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possibly billed without an answer</source>
        <translation>
            <numerusform>%Ln quizá facturada sin respuesta</numerusform>
            <numerusform>%Ln quizá facturadas sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 sol./s</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 tok./min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>Los gráficos se guardaron como %1.</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Todas (%1)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>La ejecución no tiene solicitudes.</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>C&amp;orrectas (%1)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>Aún no hay ninguna solicitud correcta.</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>Filt&amp;radas (%1)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>No hay ningún filtro activo, o no muestra ninguna solicitud.</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>Se&amp;leccionadas (%1)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>No hay ninguna fila seleccionada en Solicitudes.</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Los cambios surten efecto al momento.</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
</context>
<context>
    <name>volley::SettingsFit</name>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>top p</translation>
    </message>
    <message>
        <source>max tokens</source>
        <translation>máximo de tokens</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>campo del máximo de tokens</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>textos de parada:</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>formato de respuesta:</translation>
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
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Maximum tokens of an answer</source>
        <translation>Máximo de tokens de una respuesta</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>Campo en el que se envía el máximo de tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>Textos que terminan la respuesta, uno por línea</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>no se envía · uno por línea, \n para un salto de línea</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>Libertad del modelo al elegir sus palabras: 0 = casi ninguna</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>Solo las palabras más probables que suman esta parte de la probabilidad</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>Una respuesta más larga se corta y se marca como tal</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>La misma semilla hace más probable la misma respuesta</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatura:</translation>
    </message>
    <message>
        <source>To&amp;p p:</source>
        <translation>To&amp;p p:</translation>
    </message>
    <message>
        <source>&amp;Max tokens:</source>
        <translation>&amp;Máximo de tokens:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>Esfuerzo de &amp;razonamiento:</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>Te&amp;xtos de parada:</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>&amp;Formato de respuesta:</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>se envía %1, porque debe haber uno</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>lo habitual: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>Formato de respuesta</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>Se eliminó %Ln proyecto sin nombre, sin cambios durante más tiempo del que se conservan: %1</numerusform>
            <numerusform>Se eliminaron %Ln proyectos sin nombre, sin cambios durante más tiempo del que se conservan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>Proveedores y claves</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
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
        <translation>Ventana</translation>
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
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>Por acción, por teclas o por lugar</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>Buscar, por ejemplo: copiar, Ctrl+E, Ver</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>No hay ningún atajo de ese tipo.</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>sí (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>no (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>no se envía · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>Introduzca un valor JSON, o nada.</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>Línea %1, columna %2: no es JSON (%3)</translation>
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
        <translation>%1 se suspendió (%2): %3.</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>El presupuesto se agotó (%1).</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>El presupuesto de %1 se agotó (%2).</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>La ejecución se detuvo (%1).</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>Empezar una lista de prompts</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>¿Qué prompts se van a enviar?</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>Pegar una lista (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>Un prompt por línea, bloques entre líneas vacías o celdas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>Soltar o importar un archivo</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV, TSV, Excel, JSON, JSON Lines o texto sin formato; se puede usar cada columna</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>Una lista corta, para ver cómo funciona</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>O escríbalos, fila por fila</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>Un límite o un enfriamiento aún no permite enviarla.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>En camino; la respuesta no ha empezado.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>La respuesta está llegando.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>Respondida por completo; se está escribiendo en el disco.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>Respondida y guardada en el disco.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>Un intento falló; el siguiente llega tras una pausa.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>Abandonada; vea «Motivo».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Cancelada por usted.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>Estaba en curso cuando terminó el programa; puede haberse procesado y facturado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>%1 del servidor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>enfriamiento hasta %1</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>enfriamiento</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>hay tantas en curso como se permite</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>límite de solicitudes</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>límite de tokens</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausada por usted</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>destino suspendido: %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>destino suspendido</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>hay respuestas esperando a guardarse</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>se está leyendo la fila</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>las imágenes de las solicitudes en curso llenan la memoria reservada</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>se está respondiendo una solicitud idéntica</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>presupuesto: no caben más</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>supera los tokens de un minuto entero: no se enviará</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>atascada: %1, el 99 % tarda menos de %2</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>enviada por segunda vez hace %1, cuenta la primera respuesta</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>ningún byte desde hace %1</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>reanudada</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>Los destinos y proyectos nuevos empiezan con estos valores. Los destinos que ya existen conservan los suyos.</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>Tasas y reintentos</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>Solicitudes en &amp;curso:</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>Como máximo tantas a la vez, para cada destino de un proyecto nuevo</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>&amp;Solicitudes por minuto:</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>Lo que un proveedor indica de sus límites se respeta automáticamente</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>&amp;Tokens por minuto:</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>Prompt y respuesta juntos, estimados antes de enviar</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>&amp;Intentos como máximo:</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>Incluido el primero; 1 = no reintentar nunca automáticamente</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>Servidores propios: tantas a la &amp;vez como admitan</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>Tantas a la vez como admitan los servidores propios</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>En este equipo y en servidores compatibles. Empieza con pocas y encuentra el número adecuado</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>Enviar las solicitudes re&amp;zagadas por segunda vez</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>Cerca del final de una ejecución, cuando no queda nada por enviar: lo que tarda mucho más que las demás se envía una vez más, y cuenta la primera respuesta. Ambas pueden facturarse. Como máximo, el 5 % de las solicitudes.</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>Plazos de un intento</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>Para co&amp;nectar:</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>Hasta el primer &amp;byte:</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>De la solicitud a la primera señal de una respuesta</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>&amp;Pausa dentro de una respuesta:</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>Entre dos trozos de un flujo</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>En t&amp;otal:</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>Restablecer los valores habit&amp;uales</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>Restablecer los valores habituales de los límites</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>Como en una instalación nueva</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>Editar destino</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>No durante una ejecución</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>Se envían con cada solicitud, por ejemplo OpenAI-Organization. Se guardan con el proyecto: una clave no va aquí, sino en el diálogo de la clave.</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>Partes del destino</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>Añadir destino</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>Añadir un proveedor y un modelo a los que enviar prompts</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>Cambiar el destino elegido</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>Añadir una copia del destino elegido, para comparar ajustes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>Eliminar el destino elegido</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clave…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>Introducir o eliminar la clave del destino elegido</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>aún sin modelo</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>excluido de la próxima ejecución</translation>
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
            <numerusform>Una ejecución tiene como máximo %Ln destino</numerusform>
            <numerusform>Una ejecución tiene como máximo %Ln destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>Los destinos marcados participan en la próxima ejecución; la barra espaciadora marca el elegido</translation>
    </message>
</context>
<context>
    <name>volley::TemplateEdit</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Insertar columna</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>Insertar el nombre de una columna en: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>Línea %1, columna %2: «{{» sin su «}}». Escriba «{{{{» para dos llaves como texto.</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>No existe la columna: %1. Hay: %2.</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>Vuelta al principio</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Cómo se muestra el texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>Se muestra como texto sin formato: los textos de más de %Ln carácter no se muestran como Markdown.</numerusform>
            <numerusform>Se muestra como texto sin formato: los textos de más de %Ln caracteres no se muestran como Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>El árbol JSON se muestra cuando la respuesta está completa.</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>Se muestra como texto sin formato: sus párrafos son demasiado largos, o están anidados a demasiada profundidad, para mostrarse como Markdown.</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>Intento %1, %2: %3, de %4 a %5</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>espera del primer token</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>recepción de la respuesta</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>pausa antes del siguiente intento</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera de su turno</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>Intentos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Eliminar este turno</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>dice:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>Un texto que se muestra al modelo. Puede contener {{name}}.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>Turno %1: %2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>Empezar con un proyecto vacío; este se conserva</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>Abrir un archivo de proyecto (.volley)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>&amp;Guardar proyecto como…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>Conservar el proyecto con un nombre propio. Lo que hace se guarda a medida que lo hace.</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>Co&amp;mpactar el proyecto</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>Liberar el espacio en disco que dejaron las filas eliminadas</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>Recuperar un proyecto &amp;dañado…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>Guardar lo legible de un archivo dañado como proyecto nuevo</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>&amp;Importar prompts…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>Tomar prompts de un archivo: CSV, TSV, Excel, JSON, JSON Lines o texto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>&amp;Pegar prompts…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>Tomar prompts del portapapeles: uno por línea, bloques o celdas de hoja de cálculo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Probar el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>Tomar la lista de ejemplo incluida</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>&amp;Exportar resultados…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>Escribir los resultados en un archivo: CSV, TSV, Excel, JSON o JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>Exportar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>La misma exportación de nuevo en el mismo archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>&amp;Buscar solicitudes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>Buscar palabras en prompts y respuestas</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>Claves, límites, red, apariencia y más, para todos los proyectos</translation>
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
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>Prec&amp;ios…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>Ver y fijar lo que cuestan los tokens; importar una tabla más reciente</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>&amp;Dónde están sus datos</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>&amp;Acerca de Volley</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Guardar pro&amp;yecto</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>Todo se guarda a medida que lo hace; un proyecto nuevo recibe un nombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>está abierto solo para lectura</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>no admite imágenes</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>clave para %1</translation>
    </message>
</context>
</TS>
