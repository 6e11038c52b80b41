<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>%1 は %2 で応答し、API キーを受け付けました。</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 は %2 で応答しました。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>その中から 1 つ選択してください。</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>「%1」はその中にあります。</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>「%1」はその中にありませんが、表示されるのはデプロイではありません。テストプロンプトを送信して、存在するかどうかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>「%1」はその中にありません。名前を確認するか、一覧から選択してください。</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>%1 はモデルの一覧を提供していません。テストプロンプトを送信して、API キーとモデルが正しいかどうかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>%Ln 個を超えるモデルが一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>モデルの一覧があります（%1 個）。</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>正常に動作しています。「%1」は %2 でテストプロンプトに回答しました。</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>一覧にはありませんが、存在しています。</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>%Ln トークンを使用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>テストに失敗しました：%1。%2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>保存しました：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 件の回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>読み取れず空になった行：%1。</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>回答がなく、課金された可能性のあるリクエスト：%1。状態は「中断」となり、自動では再送信されません。</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>スキーマの名前</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>スキーマの名前：answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON スキーマ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>任意の JSON オブジェクト</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>スキーマに従う JSON</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>回答が従うべき JSON スキーマを入力してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>%1 行 %2 列：%3。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>これは使用できません：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>volley::AnswerView</name>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>回答拒否</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>デスクトップの設定に従います</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>100 % にリセット</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>デスクトップの文字サイズに対する割合（%）。アプリケーション全体に適用されます</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>文字サイズを 100 % にリセット</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>デスクトップと同じ大きさにします</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>選択した行をもう一度追加します</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>選択した行を 1 つ上へ移動します</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>行を下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>選択した行を 1 つ下へ移動します</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>列を左へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>この列を左へ移動します</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>列を右へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>この列を右へ移動します</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>昇順で並べ替え(&amp;G)</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>すべての行をこの列で並べ替えます：数値、文字列、空のセルの順</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>降順で並べ替え(&amp;E)</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>すべての行をこの列で逆順に並べ替えます。空のセルは最後になります</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>「%1」で並べ替え中</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>行はすでにこの順序になっています。</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>行の並べ替え</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>「%1」で並べ替えました。行の番号は新しくなりました。以前の実行の結果の行番号は変わりません。</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>列を移動中</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>列の移動</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>行の移動</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>一度に複製できるのは %Ln 行までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>行の複製</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>課金された可能性あり</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>キャッシュから：同一のリクエストに対する以前の回答です。別の回答を得るには、リクエストを再試行してください。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>プロバイダー側</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>送信まで</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>その後の待機</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗の内容</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>キャッシュから</translation>
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
失敗するまでに受信した内容を下に表示します。</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>終了理由（原文）</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>回答したモデル</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>サービスティア</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>入力 %1 トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>うちキャッシュ済み %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>うちキャッシュへの書き込み %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>出力 %1 トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>うち推論 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>最初のトークン %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>volley::BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>volley::BaseUrl</name>
    <message>
        <source>A base URL begins with https:// (or http:// for this computer), for example https://api.example.com/v1.</source>
        <translation>ベース URL は https://（このコンピューターの場合は http:// も可）で始まります。例：https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>ホスト名がありません。例：https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>サーバーのベース URL を入力してください。例：https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>%1 とのプロンプトと回答は暗号化されず、途中の誰にでも読まれるおそれがあります。API キーがこの方法で送信されることはありません。</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>%1 には専用の API キーが必要です。%2 用の API キーはそこへは送信されません。</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>米ドル(&amp;D)：</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>コストがこの額を超える前に、実行を一時停止します</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>トークンの予算</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>プロンプトと回答の合計</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>トークン(&amp;K)：</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>分(&amp;N)：</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>実行が動作している時間。一時停止した時間は含みません</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>予算（%1）</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>%1 の価格がわかりません。コストは、サーバーが知らせた場合にだけ計上されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between targets</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>volley::BudgetPart</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
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
            <numerusform>%1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent, as far as that is known</source>
        <translation>%1 を使用（判明している分のみ）</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 を使用</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%1 を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>予算 %1 を使い切りました：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>残り %Ln 件のリクエストにはさらに %1 が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>残り %Ln 件のリクエストのコストはわかりません。価格が不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>残り %Ln 件のリクエストは送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>%1 以上が必要になりますが、予算は %2 です。実行は完了前に一時停止します。</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>最大で %1 が必要になる可能性がありますが、予算は %2 です。実行は完了前に一時停止することがあります。</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>セルを切り取り(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>選択したセルをコピーして、空にします</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>セルをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>選択したセルを、表計算ソフトに貼り付けられる形でコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>セルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>選択したセルを起点に、クリップボードのセルを上書きで貼り付けます</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>セルをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>選択したセルを空にします。行全体を選択している場合は削除します</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>セルを切り取り中</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>セルの切り取り</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>セルをクリア中</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>セルのクリア</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>クリップボードにテキストがありません。セルをコピーしてから、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>セルの貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>クリップボードの列は、ここから先にある列より %Ln 列多くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>%Ln 列を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>余分な列を除外</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>セルを貼り付け中</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>セルの貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>リストの末尾に %Ln 行を追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>一度にコピーできるのは %Ln 行までです。選択を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>テキストが大きすぎてクリップボードに入りません。選択する行を減らしてください。</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1、%2 行目</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>実行中です。%Ln 件のリクエストが処理中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>これまでの回答はすべてプロジェクトに保存されています。未送信のリクエストは順番待ちのまま残り、プロジェクトを再び開いたときに実行を続行できます。処理中にキャンセルしたリクエストにも課金される可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>処理中のものを完了し、残りは後で(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を継続(&amp;K)</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>処理中のリクエストが終わると、ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>実行の残りは、後で続行できるように保持されます。</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>実行を継続</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>進行中の処理が終わると、ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>回答をプロジェクトファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1回答はメモリ内にあり、今ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>別の場所に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>閉じて破棄(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>ウィンドウを開いたままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>volley::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose at least one column of the results.</source>
        <translation>結果の列を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>入力と応答</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>入力、応答、トークン、コスト、時間</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>個別に選択</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>入力列</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>入力列：%1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>列の名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列には名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>名前に波かっこは使用できません。</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>この名前の列はすでにあります。</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>テンプレートでは {{%1}} と書きます。</translation>
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
        <translation>リスト内のプロンプトの番号</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>volley::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>プロンプトと応答を検索</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>回答の並列表示</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>プロンプトとターゲット</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>%1 件中 %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>実行中はターゲットを変更できません。先に停止するか、終了をお待ちください。</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>このターゲットはもう存在しません。</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>次の実行から、%1 は今選択した場所の API キーを使用します。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトのテンプレート</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>メッセージと画像</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>以前の回答を再利用(&amp;U)</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>各行の繰り返し(&amp;T)：</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>行数の上限(&amp;W)：</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>各行について送信する内容です。{{name}} は列を表します。</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>各プロンプトの前に送信します。ここでも {{name}} を使用できます。</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>各行の繰り返し</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>各行を各ターゲットに送信する回数</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>行数の上限</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>試すために、最初の行だけを送信します</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>同一のリクエスト（ターゲット、パラメーター、プロンプトが同じもの）は 1 回だけ送信し、ほかにはこのプロジェクトの以前の回答を使用します</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>実行中に変更できるのは、予算と制限だけです。</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>このバージョンはプロバイダー「%1」に対応していません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>モデルがまだ選択されていません。ターゲットを編集して選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>例の発言 %1 にまだテキストがありません。</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>例の発言 %1：ユーザーとアシスタントが、ユーザーから始めて交互に発言する必要があります。</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>例の最後の質問にまだ回答がありません。回答を追加するか、質問を削除してください。</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>プロンプトの送信先となるターゲットがありません。追加してください。</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>チェックの付いたターゲットがありません。プロンプトの送信先にチェックを付けてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>ターゲットがないと何も送信されません。</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>各行を 1 回送信します。</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>各行を %Ln 個のターゲットに送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>各行を %Ln 回送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>1 行につき %1：%2 × %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 個のターゲット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln 回の繰り返し</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>最初の行だけを送信します：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>最初の %Ln 行だけを送信します：最大 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>各ターゲットで同時に処理するリクエストの上限。実行中でもすぐに反映されます。</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>同時実行数(&amp;C)</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>同時実行数のスライダー</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>同時実行数</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>ターゲットの名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>プロバイダー(&amp;P)：</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>価格：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>API キー：</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>ストリーミング：生成中の回答を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダーの一覧</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>ベース URL(&amp;B)：</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコルの一覧</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>プロトコル(&amp;T)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>プロバイダーの表記によるモデルの名前</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>モデルの一覧を読み込む</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M)：</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>このバージョンはプロバイダー「%1」に対応していません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>モデルを選択するか、名前を入力してください。</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>内蔵、入力不要</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>テストプロンプトを送信</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>回答を待っています…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 にモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>「%1」にテストプロンプトを送信しています…</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>プロバイダーにモデルを問い合わせます。コストはかからず、アドレス、API キー、モデルが正しいかどうかがわかります</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>先にモデルを選択してください</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>「Hi」と送信し、数トークンの回答を求めます。コストはごくわずかで、モデルが回答するかどうかがわかります</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>プロジェクトを開くダイアログと保存するダイアログの開始場所：</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>空欄 = 最後にプロジェクトを開いた、または保存した場所</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>最後に使用したフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>プロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>プロジェクトのフォルダーを開く</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>ファイルマネージャーで開きます</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>最後のフォルダーを使用</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>最後に使用したフォルダーから開始</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>名前のないプロジェクト</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>作業内容は、名前を付けて保存する前でも、最初の瞬間から保存されます。保存場所：</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>名前のないプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>変更のないプロジェクトを削除</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>プログラムの起動時に削除します。開いているものは削除しません。どれを削除したかはログに記録されます</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>変更のないものを削除(&amp;R)：</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>名前のないプロジェクトのフォルダーを開く</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>今すぐクリーンアップ…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>名前のない古いプロジェクトを今すぐ削除</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>プロジェクトのフォルダーの選択</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>このフォルダーは存在しません。これまでのフォルダーを引き続き使用します。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>このフォルダーは現在ありません。代わりに、最後に使用したフォルダーを使用します。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>プロジェクト %Ln 件、ディスク使用量 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1それより古いものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1そのうち %Ln 件がそれより古いものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>プロジェクトは無期限に保存されます</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>それより古いものはありません</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>名前のないプロジェクト %Ln 件を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>それらのプロンプトと回答は元に戻せません。%1 の空き容量が増えます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>クリーンアップしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>プロジェクト %Ln 件を削除できませんでした。フォルダーに書き込めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>プロジェクト %Ln 件を削除しました。%1 の空き容量が増えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1、読み取り不可]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1、%2、画像ではありません]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>リクエストの各部</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>送信されるリクエスト</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>API キーは環境変数として記されます</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>動作していない理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>表でリクエストを選択すると、ここに回答が表示されます。</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>リクエスト未選択</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>リクエスト %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>保存しています：%1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>やり直しています：%1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>名前とフォルダーを確認してください。移動または名前変更された可能性があります。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>それがファイルであり、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>フォルダーが存在し、書き込み権限があることを確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>空き容量を増やしてからもう一度お試しください。すでに書き込まれたものは保持されます。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>プロンプトを 1 つ以上指定してください。ヘッダー行だけでは不十分です。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>これはテキストファイルではありません。</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>CSV、TSV、JSON Lines、またはプレーンテキストとして保存し、それをインポートしてください。</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>一部のバイトは、このエンコードでは有効なテキストではありません。</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>ファイルの保存時のエンコードを選択するか、UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>テキストが形式の規則に従っていません。</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>この箇所を修正するか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>この行のフィールド数がヘッダーと異なります。</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>行を修正してください。区切り文字を含むフィールドは引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>ここから始まる引用符付きのフィールドが閉じられていません。</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>足りない引用符を追加してください。フィールド内の引用符は 2 つ続けて書きます。</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>形式またはエンコードが不明です。</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>csv、tsv、jsonl、txt のいずれかと、UTF-8 などのエンコードを選択してください。</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>この名前の列はありません。</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>プロンプトにある列のいずれかを使用してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>2 つの列の名前が同じです。</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>テンプレートで区別できるように、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>制限を超える大きさです。</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>小さく分割してください。</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>これは使用できる Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>完全な形で入力してください。例：https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>API キーが暗号化されない http で送信されてしまいます。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを使用してください。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>この値は使用できません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>テンプレートを読み取れません。</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>列名は {{name}} のように書きます。波かっこ 2 つを文字として書くには {{{{ とします。</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>必要なものが指定されていません。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>入力してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>これはすでに存在し、そのまま残されます。</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>別の名前または場所を選択してください。</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>ここには処理の対象がありません。</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>選択した内容を確認してください。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>別のプログラムまたはウィンドウを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>「ファイル」&gt;「破損したプロジェクトを復旧」または volley recover を使って、読み取れるものを保存してください。ファイル自体は変更されていません。</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>このプロジェクトは新しいバージョンの Volley で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>開くには Volley を更新してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>これは Volley のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>このファイルからプロンプトを読み取るには、開くのではなくインポートしてください。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>このコンピューターにはキーチェーンが見つかりません。</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>API キーをこのセッション限りで保持するか、環境変数に入れてください。</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>API キーがキーチェーンにないか、キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>キーチェーンのロックを解除してもう一度お試しいただくか、API キーを入力し直してください。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>Volley にキーチェーンの使用を許可するか、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>別のウィンドウでパスワードを求めていないか確認するか、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>ネットワーク接続に失敗しました。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>アドレスと接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>これはサポートされていません。</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>別の方法を選択してください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>Volley の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>もう一度お試しください。再び発生する場合は、上記のテキストを添えてご報告ください。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>この行にはフィールドが %Ln 個ありますが、ヘッダーには %1 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列目</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>フィールド「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>volley::ExamplesEditor</name>
    <message>
        <source>Add an Example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>各プロンプトの前にモデルに示す質問と回答</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>例の発言 %1</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I)：</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>これはフォルダーです。ファイル名を付け加えてください。</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>これはプロジェクトのファイル名です。結果には別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>フォルダー %1 は存在しません。別のものを選択するか、先に作成してください。</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 は存在するため、置き換えられます。</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>新しいファイルです。</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>エクスポート先</translation>
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
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>最初の行を読み取っています…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>プレビュー：最初のプロンプト</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>プレビュー：%Ln 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>最初の行を表示できません。%1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>エクスポートするものがまだありません。先にプロンプトを実行してください。</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-結果</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>エクスポートをキャンセルしました。ファイルの以前の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1ファイルの以前の内容はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>回答のメタデータ</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>API キー拒否</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>API キーが拒否されました</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>このプロバイダーの有効な API キーを入力してから、これらのリクエストを再試行してください。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>この API キーでは、このモデルまたはアドレスを使用できません。別の API キーまたはモデルを使用してから、再試行してください。</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>クレジット残高なし</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>クレジットの残高がありません</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>プロバイダーでクレジットを追加するか利用限度額を引き上げてから、再試行してください。待っても解決しません。</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>不明なモデル</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>不明なモデル</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>プロバイダーの一覧にあるモデルを選択してください。一覧は接続テストで表示されます。独自のサーバーでは、先にモデルをダウンロードするか読み込んでください。</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>プロンプト長すぎ</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>プロンプトがモデルには長すぎます</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>プロンプトを短くするか、コンテキストウィンドウがより大きいモデルを選択してください。</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>パラメーター拒否</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>パラメーターが拒否されました</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>ターゲットのパラメーターを変更または削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>コンテンツフィルターによるブロック</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>コンテンツフィルターによりブロックされました</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>プロバイダーがこの内容を拒否しています。プロンプトの表現を変えてください。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>後で再試行するか、同時実行数または毎分のリクエスト数を減らしてください。</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>サーバー過負荷</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>サーバーが過負荷</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>数分後に、同時実行数を減らして再試行してください。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>原因はプロバイダー側にあります。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストなし</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>ベース URL の入力ミスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>サーバーが動作していること、ベース URL のポートが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>再試行してください。このリクエストは処理され、課金された可能性があります。</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>安全な接続の失敗</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>安全な接続に失敗しました</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>サーバーの証明書が受け入れられませんでした。アドレスとコンピューターの時計を確認するか、信頼する認証局を指定してください。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシの失敗</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>プロキシの失敗</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>プロキシを確認してください（「編集」&gt;「設定」、または --proxy）。</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>別のアドレスへのリダイレクト</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>API キーも一緒に送られてしまうため、リダイレクトには従いません。最終的なアドレスをベース URL に入力してください。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>再試行するか、ターゲットの制限時間を長くしてください。</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>回答の途切れ</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>回答が途中で途切れました</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>再試行してください。このリクエストは課金された可能性があります。受信した部分は試行とともに保持されます。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>回答を解釈不可</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>回答を解釈できませんでした</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>ベース URL が、Web ページや別のプロトコルではなく API を指していることを確認してください。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>回答が大きすぎ</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>回答が大きすぎます</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>より短い回答を求めるか、ターゲットのサイズ制限を引き上げてください。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>リクエスト拒否</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>リクエストが拒否されました</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>プロバイダーのメッセージを確認し、ターゲットまたはプロンプトを変更してください。</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>プロンプト作成不可</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>プロンプトを作成できませんでした</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>テンプレートとこの行のセルを確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>回答が必要になったら再試行してください。</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>二重送信</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>二重送信：もう一方の回答が先に届きました</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>時間がかかったためもう一度送信され、この試行の回答は待たれませんでした。</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>ネットワーク接続を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>API キーなし</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>API キーがありません</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>このプロバイダーの API キーを入力するか、API キーが入っている環境変数を指定してください。</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>割り当て枠の使い切り</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>割り当て枠を使い切りました</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>1 日または 1 か月の割り当て枠を使い切りました。枠が更新されてから続行するか、プロバイダーで枠を引き上げるか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>再試行してください。再び発生する場合はご報告ください。</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>回答が停滞しました</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>ベース URL とネットワークを確認するか、ターゲットの接続の制限時間を長くしてください。</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>再試行するか、ターゲットの最初のバイトまでの制限時間を長くしてください。このリクエストは課金された可能性があります。</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>再試行するか、ターゲットの回答の途切れの制限時間を長くしてください。このリクエストは課金された可能性があります。</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>より短い回答を求めるか、ターゲットの合計の制限時間を長くしてください。このリクエストは課金された可能性があります。</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>二重送信：もう一方の回答が先に届きました。課金された可能性あり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>server error, status code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>failure, status code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, parameter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failure, the provider&apos;s message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change or remove “%1” in the target&apos;s parameters, then retry.</source>
        <translation>ターゲットのパラメーターで「%1」を変更または削除してから、再試行してください。</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>すべての状態のリクエストを表示</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>これだけを表示：%1。%2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>このマークの付いた回答だけを表示：%1。%2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>プロンプトと応答を検索</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>処理中を追跡</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>実行中、スクロールするか行を選択するまで、処理中のリクエストが常に見えるようにします</translation>
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
            <numerusform>すべて %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>プロンプト内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>セル内のテキストを検索します</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>検索と置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>セル内のテキストを検索し、別のテキストに置き換えます</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>該当する次のセルへ移動します</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>該当する前のセルへ移動します</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>正規表現ではありません：%1（%2 文字目）。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>この正規表現はセル内の検索に時間がかかりすぎます。より単純にしてください。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>これまでに %Ln 個のセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln 個を超えるセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln 個のセル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>%1 / %2、末尾に戻って検索しました</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>%1 / %2、先頭に戻って検索しました</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>置換中</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>置換するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>%Ln 個のセルで置換しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>検索：</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>セル内で検索するテキスト</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>該当する前のセルへ移動します (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>該当する次のセルへ移動します (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>このバーを閉じます (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>置換後：</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>置き換えるテキストです。正規表現では、$1 は最初のグループに一致した部分、$0 は一致した全体、\n は改行を表します</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>このセルで置換し、次へ移動します</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>すべてのセルで置換します。1 回の操作で元に戻せます</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>A と a を別の文字として扱います</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>セル全体</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>ほかに何も含まないセルだけを対象にします</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>テキストは Perl 互換の正規表現です。たとえば \d+ は数字を表します</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>検索する列</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>すべての列、または 1 つの列で検索します</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>列「%1」</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>volley::FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>バイトオーダーマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>数式からの保護(&amp;G)</translation>
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
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>リクエストごとに 1 行</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>プロンプトごとに 1 行、モデルを横に並べる</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦線</translation>
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
        <translation>これがないと、Excel の一部のバージョンで ASCII 以外の文字が正しく表示されません</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>表計算ソフトが数式として実行するセルの前に &apos; を付けます。ファイルをインポートすると取り除かれます</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>区切り文字(&amp;D)：</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>改行コード(&amp;N)：</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>この実行では各プロンプトを 1 回だけ送信するため、どちらも同じ結果になります</translation>
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
        <translation>Volley について</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>多数のプロンプトを言語モデルに一括送信します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆ライセンス バージョン 3 またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>Qt %1（ビルド時は %2）と QtKeychain を使用しています。</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>このプロジェクト：プロンプト、回答、すべての試行</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>名前のないプロジェクト</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>ウィンドウの設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>システムのキーチェーン、環境変数、またはこのセッション限りのメモリ。Volley のファイルに保存されることはありません</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>このコンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>実行したプロンプトが、選択したプロバイダーに送信されるだけです</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>プロジェクトのフォルダーを開く(&amp;F)</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>取り込む行数の上限</translation>
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
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>1 行に 1 プロンプト</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>空行で区切られたブロック</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>コンマ ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>エンコード(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>区切り文字(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>取り込む行数(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>プロンプトのインポート</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>%1をインポート(&amp;I)</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>最初の %1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %1, %2, the first %Ln shown here</source>
        <comment>1,000 rows, 2 columns, 100</comment>
        <translation>
            <numerusform>最大 %1、%2、ここでは最初の %Ln 行を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1、ここでは最初の %Ln 行を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>引用符が閉じられないままテキストが終わっています</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>二重引用符で囲んだ名前が必要です</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>コロンが必要です</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>コンマまたは } が必要です</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>コンマまたは ] が必要です</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>JSON の書式の数値ではありません</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>バックスラッシュに続く文字に意味がありません</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>引用符の中に改行などの制御文字があります</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>終わりの後にさらにテキストが続いています</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>JSON ではありません：テキストがありません。</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>長すぎるため、ツリーとして表示できません。</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>JSON ではありません：%1 行 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>（すべて）</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } メンバー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] 項目 %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>名前と値のツリーです。右矢印キーで展開し、左矢印キーで折りたたみます。</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>値のパス</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>すべての値を展開します（一度に %1 行まで）</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>最初の階層以外をすべて折りたたみます</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>これより下をすべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>%2 件中 %1 件目。入れ子が深すぎるため表示できません</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>このコンピューターにはキーチェーンが見つからないため、API キーを保存できません。「保存」を押してこのセッション限りで保持するか、環境変数を選択してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>キーチェーンはロックされています。ロックを解除してもう一度「保存」を押すか、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>キーチェーンが拒否したか、確認画面が閉じられました。「保存」を押してもう一度確認画面を表示するか、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>キーチェーンが応答しません。別のウィンドウでパスワードを求めていないか確認してもう一度「保存」を押すか、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>API キーは保存されませんでした。%1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>このコンピューターにはキーチェーンが見つからないため、そこに API キーはありません。このセッション用に保持していたものは消去しました。</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>キーチェーンはロックされているため、その中の API キーを削除できません。ロックを解除してもう一度「削除」を押してください。</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>キーチェーンが拒否したか、確認画面が閉じられました。API キーはまだ残っています。「削除」を押して再試行してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>キーチェーンが応答しません。API キーはまだ残っています。別のウィンドウでパスワードを求めていないか確認して、もう一度「削除」を押してください。</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>API キーは削除されませんでした。%1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>この API キーは %1 用です。そこを使うすべてのターゲットで使用され、ほかには送信されません。API キーがプロジェクトやその他のファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 の API キー</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>このバージョンはプロバイダー「%1」に対応していません。</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>デモに API キーは不要です。</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>先にベース URL を入力してください。API キーは 1 つのサーバー専用です。</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>この変数は、Volley を起動した環境で設定されていません。設定してから Volley を起動し直し、ここで選択してください。</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>この変数の内容は API キーではありません。空白など、API キーに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>このターゲットは、変数 %1 の API キーを使用しなくなりました。</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>%1 の API キーはもうここに保存されていません。</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>%1 の API キー</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>API キーをここに貼り付け</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>入力中の API キーを表示</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>このコンピューターのキーチェーン(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>このセッション限り、メモリ内(&amp;S)</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>環境変数から取得(&amp;E)：</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>環境変数の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>現在：</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新しい API キー(&amp;N)：</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>保存先：</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>API キーは見つかりませんでした。（ロックされたキーチェーンの中は確認できません。）</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>このコンピューターにはキーチェーンが見つかりません。API キーは、このセッション限りで保持するか、環境変数から取得できます。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>API キーを保存しています…</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>API キーを削除しています…</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>または、API キーをこのセッション限りで保持してください。</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>API キーの前後の空白と改行は取り除かれます。</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>先に変数の名前を入力してください</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>先に API キーを入力してください</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>API キーは環境変数にあり、Volley はそれを変更しません</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>この変数から API キーを取得するのをやめる</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>キーチェーンとメモリから API キーを削除</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>「Bearer」という語は取り除いてください。ここに入力するのは API キーだけです。</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>API キーの途中に空白または改行があります。API キーだけを一続きでコピーしてください。</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>API キーに使用できない文字（アクセント付きの文字、記号、見えない文字）が含まれています。API キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>これは API キーそのもののようです。変数の名前を入力してください。API キーは環境変数に残ります。</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>変数の名前に使用できるのは、英字、数字、アンダースコアだけです。例：OPENAI_API_KEY。</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>API キー…</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>API キーの入力または削除</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>デモに API キーは不要です</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1、%2 用</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1（このセッション限り）</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1（変数 %2）</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1（キーチェーン）</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>変数 %1 は設定されていません</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>API キーなし – このコンピューターにキーチェーンがありません</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>API キー確認不可 – キーチェーンはロックされています</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>API キー確認不可 – キーチェーンが拒否しました</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>API キー確認不可 – キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>API キー確認不可 – キーチェーンでエラーが発生しました</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>キーチェーンを待っています。ロックの解除を求められることがあります</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>API キーを探しています…</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>デモ – API キー不要</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>API キーなし – ここでは省略可</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>API キーなし</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>キーチェーンを待っています。ロックの解除を求められることがあります。</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>プロバイダーとその API キー</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>設定または置換…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>API キーを入力するか、取得元を選択します</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>キーチェーンとメモリから API キーを削除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>モデルの一覧を問い合わせます。費用はかからず、API キーが正しいかどうかがわかります</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>API キーは 1 つのサーバー専用で、ほかには送信されません。API キーがプロジェクトやその他のファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>API キーを探しています…</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>API キーは、このコンピューターのキーチェーンに保存するか、1 回のセッション限りで保持するか、環境変数から取得します。</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>API キーは環境変数にあり、Volley はそれを変更しません</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>先に API キーを設定してください</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>開いているプロジェクトには、%1 を使うターゲットがありません。ターゲットを追加し、その API キーで変数を選択してください。</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>API キーの削除</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>%1 の API キーを削除しますか？</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>キーチェーンとメモリから削除されます。すべてのプロジェクトが、このサーバーにこの API キーを使用していました。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>API キーを削除しています…</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>%1 の API キーはもうここに保存されていません。</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 にモデルを問い合わせています…</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>次回の起動時から反映されます</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>システムに従う（%1）</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>次に Volley を起動したときに反映されます。</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>サーバーの通知による</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>別のターゲットと共有</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>サーバーが過負荷</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>サーバーに余裕あり</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>試行的に変更</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>増やしても効果なし</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>減らしても同等</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>減らすと低下</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>以前より回答に時間がかかる</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>遅くなった原因は別</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>ユーザーの操作</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>サーバーによる拒否</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>効果を確かめるため</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>増やすと遅くなるだけ</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>減らすと不足</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>減らしても速くならず</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>通常よりはるかに時間がかかっているため</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>サーバーから %1</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>予算 %1 → %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>同時実行数 %1 → %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>毎分のリクエスト数 %1 → %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>毎分のリクエストのペース %1 → %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>毎分のトークン数 %1 → %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>ペース、毎分のリクエスト数 %1 → %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>クールダウン %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>ターゲット停止</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>ターゲット再開</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>遅れているリクエストを再度送信</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>遅れているリクエストを待機</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>行 %1 を再度送信</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>リクエストごとの試行回数 %1 → %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>ターゲット編集</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>予算に到達</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>予算の引き上げ</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was changed, why</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what was changed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>nothing is left to send; %n straggler(s) asked a second time</source>
        <translation>
            <numerusform>送信するものは残っていません。遅れている %n 件のリクエストを再度送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>送信するものは残っていません</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>処理中のリクエストが上限に達しています（%1）</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>なし：次のリクエストを準備中</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>レートと再試行</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>毎分のリクエスト数(&amp;R)：</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>プロバイダーの許容値より少なくする場合、またはプロバイダーが制限を知らせない場合に設定します。知らされた制限は自動的に守られます</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>毎分のトークン数(&amp;T)：</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>プロンプトと回答の合計。送信前に見積もります</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>試行回数の上限(&amp;A)：</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>最初の試行を含みます。1 = 自動では再試行しない</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>回答サイズの上限(&amp;N)：</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>これより大きい回答は途中で打ち切られ、失敗になります</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>サーバーが追いつける範囲で同時に実行(&amp;M)</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>少数から始めて適切な数を探します。ツールバーの設定を超えることはありません</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>遅れているリクエストを再度送信(&amp;S)</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>実行の終わり近く、送信するものが残っていないときに、ほかよりはるかに時間がかかっているリクエストをもう一度送信し、先に届いた回答を採用します。両方に課金される可能性があります。リクエストの 5 % までです。</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>1 回の試行の制限時間</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>接続まで(&amp;C)：</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>最初のバイトまで(&amp;F)：</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>リクエストから回答の最初の兆候まで</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>回答の途切れ(&amp;P)：</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>ストリームの断片と断片の間</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>合計(&amp;O)：</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>同時に処理するリクエストの上限は、ウィンドウのツールバーで設定します。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>推定値：%1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>セルを編集(&amp;I)</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>このセルに入力します</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>プロンプトを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>現在のプロンプトをクリップボードのプロンプトで置き換えます</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>上に行を挿入(&amp;A)</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>この行の上に空の行を追加します</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>行の挿入</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>下に行を挿入(&amp;B)</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>この行の下に空の行を追加します</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>行を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>末尾に空の行を追加します</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>行を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>選択した行を削除します</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>列を追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>末尾に空の列を追加します</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>列の名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>この列に別の名前を付けます。テンプレートは列を名前で参照します</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>列の追加</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>行の削除</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>列の追加</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>列の名前の変更</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>列の名前の変更</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>セルの編集</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>列を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>この列をその内容とともに削除します</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>行を削除中</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>列「%1」を削除中</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>列の削除</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>リストを読み取っています。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>プロンプトのリスト (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>プロンプトのインポート</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>%2 から %1をインポートしました。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>クリップボードにテキストがありません。先にプロンプトのリストをコピーしてから、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>サンプルを読み取り中</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>サンプルから %1を取り込みました。</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプルの使用</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>プロンプトをサンプルで置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>現在の %Ln 行は失われます。これは元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>貼り付けたリストを取り込み中</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>%1を貼り付けました。</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1以前のプロンプトは変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>%Ln 行を置き換えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>実行中の変更、新しい順</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1プロンプトは変更されていません。</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>実行を準備しています</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>送信予定：%1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>プロジェクトを %1 として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>%Ln 個のファイルがドロップされましたが、一度に扱えるのは 1 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>実行が終了しました：成功 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>実行が終了しました：成功 %Ln 件、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>失敗を表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>プロジェクトを開いています</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1% · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>前回プログラムまたはコンピューターが終了したときに、プロジェクトファイルが破損しました。</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>読み取れるものを保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>プロンプトとリクエスト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>プロンプトごとに 1 行、モデルの回答を横に並べます</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>プロンプトを変更しています</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>出力トークン数の制限</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>回答が出力トークン数の制限で途切れました。全文を得るには、ターゲットのパラメーターで制限（max tokens）を引き上げて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>フィルターで遮断</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>コンテンツフィルター</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>プロバイダーのコンテンツフィルターがこの回答を止めました。プロンプトの表現を変えるか、別のモデルに尋ねてください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>回答拒否</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>モデルによる拒否</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>モデルが回答を拒否しました。回答の代わりにモデル自身の言葉が入っています。プロンプトの表現を変えるか、別のモデルに尋ねてください。</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>回答の代わり</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>モデルが回答せずにツールを呼び出しました。回答の代わりに呼び出しが JSON で入っています。Volley はツールを実行しません。テキストが必要な場合は、ターゲットのパラメーターからツールを取り除いてください。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>回答はすべて届きましたが、テキストが含まれていません。リクエストを再試行してください。それでも空の場合は、プロンプトとターゲットの停止文字列を確認してください。</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[画像（読み込みなし）：%1、%2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>このアドレスを Volley の外部で開きますか？</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>Volley はこの種類のアドレスを開きません。</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
このアドレスはモデルの回答に書かれたもので、誤っている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
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
        <translation>%1、%3 超は %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>無料</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>入力 $%1</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>出力 $%1</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>入力 %1 トークン超は別価格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>価格表がありません。</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>%1 時点の価格（インポート済み）。</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>%1 時点の価格（内蔵）。</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>内蔵の価格表のほうが新しいものです：%1。</translation>
    </message>
</context>
<context>
    <name>volley::MonitorPane</name>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>グラフを画像 (PNG) または図形 (SVG) として保存</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>制限要因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>%1 件中 %Ln 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>requests</comment>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Its figures and charts will appear here.</source>
        <translation>まだ実行していません。実行すると、数値とグラフがここに表示されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>毎分 %1（毎秒 %2）</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>ユーザーが一時停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>画像 (*.png);;図形 (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>追加先：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>削除元：%1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>プロキシのホストを名前またはアドレスで入力してください。</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>ここに入力できるのはホストの名前またはアドレスだけです（例：proxy.example.com）。http://、ポート、パスは入力できません。</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>パスワードはこのセッション限りで保持されます。%1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>環境変数 https_proxy、no_proxy にも従います</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>サーバーに直接接続します</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>HTTP プロキシ(&amp;H)</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>CONNECT によるトンネルで接続します</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>SOCKS 5 プロキシ(&amp;C)</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>サーバーの名前解決もプロキシが行います</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>ホスト(&amp;O)：</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P)：</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>プロキシが求めない場合は空欄</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U)：</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>このコンピューター自体には常に直接接続します。</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>キーチェーンに保存され、ファイルには保存されません</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>パスワードを保存</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>キーチェーンに保存します。ない場合は、このセッション限りで保持します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>キーチェーンとメモリから削除します</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W)：</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>システムが信頼する証明書を持つサーバーが信頼されます。企業独自の認証局は、ここに PEM ファイルとして追加できます。</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>PEM：-----BEGIN CERTIFICATE----- で始まります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>これらの証明書を信頼しない</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>証明書を読み込んでいます…</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>このファイルは使用されません。%1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>パスワードを保存しています…</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>パスワードを探しています…</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>パスワードは見つかりませんでした。%1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>このプロキシのパスワードはまだありません。（ロックされたキーチェーンの中は確認できません。）</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>パスワードはこのセッション限りで保持されています。</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>パスワードはキーチェーンに保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>ほかに %Ln 件の証明書を信頼しています。最初の証明書：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1うち 1 件は %2 に期限が切れ、受け入れられなくなりました。</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1有効期限：%2。</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>先にホストとユーザー名を入力してください</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1それまでは、これまでどおりネットワークに接続します。</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
        <translation>整数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>数値（%1）を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以下</translation>
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
        <translation>適合しないものを除外</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>値 (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>各リクエストとともに、ここに書いたとおりに送信します。上のフィールドと同じものを指定した場合は、こちらが優先されます。テキストは二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>%1 のフィールド</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>%1 が、専用のフィールドとその他のパラメーターの両方に指定されています。</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>このモデルで使用できないもの：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>このプロバイダーのフィールドではないため送信されないもの：%1。</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>最初の行は列の名前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>プロンプトの貼り付け</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>テキストの読み取り方法</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>1 行に 1 プロンプト</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>空行で区切られたブロック</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>表計算ソフトのセル</translation>
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
        <translation>読み取り方法(&amp;R)：</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>%Ln 文字を読み取っています…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>%1を使用(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 1 column</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>volley::PlainView</name>
    <message>
        <source>Show Beginning</source>
        <translation>先頭を表示</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>%Ln 文字中、最初の %1 文字を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>%3 文字中、%1～%2 文字目を表示しています。</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>実行に必要なもの</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>これより増やしても、毎分のリクエスト数とトークン数の制限を待つだけになります</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>事前チェック</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>再チェック中：%Ln 行中 %1 行まで完了…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>%Ln 行中、最初の %1 行の結果です。残りをチェックしています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>押すと、これらの行を選択します。</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>押すと、予算を変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>処理中を %Ln 件まで許可</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1～%2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>回答が最大 %Ln トークンの場合（推測：上限は設定されていません）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>回答が最大 %Ln トークンの場合</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, condition</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 at its limits, with at least %Ln in flight if an answer takes %2</source>
        <extracomment>%1, %2 such as &quot;≈ 9 min&quot;, &quot;≈ 3 s&quot;</extracomment>
        <translation>
            <numerusform>制限いっぱいで %1（1 件の回答に %2 かかる場合、処理中が %Ln 件以上必要）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what it takes</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them (is|are) chosen.</source>
        <translation>
            <numerusform>そのうち最初の %Ln 行が選択されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>%Ln 行にテンプレートの値が足りません</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>空：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>%Ln 行は送信できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>%Ln 行はモデルには長すぎる可能性があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>%1 のコンテキストウィンドウは %Ln トークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>予算が足りません</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>予算が足りない可能性があります</translation>
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
            <numerusform>%1、入力 %2 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>%Ln 行のプロンプトが空になります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>これらの行については何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>%Ln 行が前のプロンプトと重複しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>以前の回答を再利用しない限り、それぞれ送信され、課金されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between money and time</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>volley::PreviewPane</name>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>volley::PriceRow</name>
    <message>
        <source>Prices…</source>
        <translation>価格…</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>このモデルの価格の表示と設定</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1、100 万トークンあたり、独自の価格</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1、100 万トークンあたり、%2 時点</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>価格の対象となるプロバイダーまたはサーバー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>モデル、および同じモデルを指す別の名前。* = すべてのモデル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>入力 100 万トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ済み入力</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>プロバイダーのキャッシュから読み取られた入力 100 万トークンあたりの米ドル。空 = 他の入力と同じ</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>プロバイダーのキャッシュに書き込まれた入力 100 万トークンあたりの米ドル。空 = 他の入力と同じ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>出力 100 万トークンあたりの米ドル（推論を含む）</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>プロンプトと回答を合わせたトークン数の上限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>価格の出どころ：価格表の価格、または独自の価格</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>独自</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>インポート済み、%1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>内蔵、%1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>価格表に価格がありません。</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>価格表の値：%1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1：プロバイダーが提供を終了する予定か、すでに終了しています。</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>「%1」は価格ではありません。100 万トークンあたりの米ドルで入力してください（例：2.5）。</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>価格を入力できるように、このモデルを表示します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>元に戻した変更をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>選択したモデルの独自の価格を消去し、価格表の価格に戻します</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>価格表をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>内蔵の価格表の代わりに新しい価格表を使用します</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>内蔵の価格表を使用(&amp;B)</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>インポートした価格表を消去します。独自の価格は残ります</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>このプロジェクトを再計算(&amp;C)</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>このプロジェクトの回答のコストを、これらの価格で書き直します</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>100 万トークンあたりの米ドル。価格をダブルクリックすると、独自の価格を設定できます。設定した価格は以後の実行に適用されます。プロバイダー自身が回答のコストを知らせた場合は、どの価格表よりもそれが優先されます。</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>価格の列</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダーの一覧</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>別のモデルのプロバイダーまたはサーバー</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>プロバイダー、またはサーバー：llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>別のモデルの名前</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>モデル、またはすべてを表す *</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>別のモデル(&amp;A)：</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 の価格</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>価格表のインポート</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>価格表 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>価格表をインポートしました。</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>内蔵の価格表に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>%Ln 回の試行のコストが変更されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>使用中の価格</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>価格を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>価格を編集</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>トークンの価格を表示、設定し、新しい価格表のインポートや破棄を行います</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>プロバイダー自身が知らせた値が優先されます。わからない価格は不明として扱い、0 とはみなしません。</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>価格を読み込んでいます…</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>インポートした価格表、%1 時点。Volley に付属の価格表は %2 時点のものです。</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>Volley に付属の価格表、%1 時点。</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>独自の価格は設定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>独自の価格 %Ln 件が価格表より優先されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>プロバイダーの説明</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>実行を準備しています</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>失敗の内容（原因別）</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>修正して再試行</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>API キーを設定…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>ターゲットを編集…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>これらを再試行</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>リクエストに表示</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>進行中の処理をキャンセル</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>処理を終了します。リストは元のままです</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>読み取り専用：プロジェクトは %1 が使用中です。</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>読み取り専用：別のプログラムがプロジェクトを使用しています。</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>読み取り専用：プロジェクトのファイルまたはフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 のコピー.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>破損したプロジェクトの復旧</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>読み取れるものに名前を付けて保存</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 復旧済み.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>実行中です。別のプロジェクトを開く前に、停止するか、終了をお待ちください。</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>プロジェクトを再び編集、実行できます。</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>コピーには別の名前または別のフォルダーが必要です。プロジェクト自体には書き込めません。</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>プロジェクトのサイズは %1 になりました（%2 減少）。</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>プロジェクトのサイズは %1 です。解放できる領域はありませんでした。</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>Volley プロジェクト (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>すべて %1 にその都度保存されます。</translation>
    </message>
    <message>
        <source>Prompts.volley</source>
        <comment>name of a file</comment>
        <translation>プロンプト.volley</translation>
    </message>
</context>
<context>
    <name>volley::ProjectFiles</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>無題 %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[画像：%1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>システムメッセージ：
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>ユーザー：
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>アシスタント：
%1</translation>
    </message>
    <message>
        <source>Prompt:
%1</source>
        <translation>プロンプト：
%1</translation>
    </message>
    <message>
        <source>Preview of the prompt</source>
        <translation>プロンプトのプレビュー</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>%1 行目のプレビュー</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>この行のプロンプトは空です。</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>「プロンプト」で行を選択すると、その行について送信される内容がここに表示されます。</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>この行は送信できません。%1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>この行で空のもの：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>全 %Ln 文字。最初の %1 文字を表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PromptsGrid</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>リストの列</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage::Private</name>
    <message>
        <source>Add Row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>列の名前を変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1。完了するまで待つか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1、ここで動作中、%Ln モデル</numerusform>
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
        <translation>独自</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>デモはこのコンピューターで回答します。API キーもコストも不要です。
demo-echo：プロンプトをそのまますぐに返します。
demo-fast：短い回答を遅延なく返します。最高速度の確認用です。
demo-slow：2～3 秒後に始まり、ゆっくり書き出します。
demo-flaky：5 件に 1 件のリクエストが何らかの形で失敗します。
demo-limited：毎分 %1 件のリクエストと %2 トークンまで受け付けます。</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 互換サーバー</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>表示、検索、エクスポートはできますが、実行と編集はできません。</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>表示しているのは、現時点の内容を最新の形式にしたコピーです。ファイルが古いバージョンで書かれたか、正しく閉じられていません。</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>書き込み可能で開き直す</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>コピーに名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>%1 は %2 が使用中です。</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>そちらで閉じてから再試行するか、ここで読み取り専用で開いてください。表示、検索、エクスポートができます。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>プロジェクトはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>このモデルは「%2」の代わりに「%1」を使用します。</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>「%1」を除外してください。このモデルでは使用できません。</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>サーバーは %1 まで待つよう求めています。その後に続行するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>%1 を使用して再試行</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>%1 を除外して再試行</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>制限時間を 2 倍にして再試行</translation>
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
        <translation>リクエストの番号（プロンプトの順）</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>行の値を入れたプロンプト</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>尋ねたプロバイダーとモデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>リクエストの現在の状況</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>何を待っているか、あとどれだけか、または失敗の理由</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>これまでに開始した試行の回数</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>最後の応答のステータスコード</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>送信から最初のテキストまでの時間</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>最後の試行にかかった時間</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>プロバイダーが数えた入力トークン。数えていない場合は ≈</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>プロバイダーが数えた出力トークン。数えていない場合は ≈</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>回答の受信中の毎秒の出力トークン</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>回答の冒頭</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>最後の試行で起きた問題</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>プロバイダーがリクエストに付けた名前</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>最初の試行が始まった時刻</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>最後の試行が終わった時刻</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>最後の試行のコスト。トークンが見積もりの場合は ≈</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>一度にコピーできるのは %Ln 件のリクエストまでです。選択を減らすか、エクスポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>コマンドとして一度にコピーできるのは %Ln 件のリクエストまでです。選択を減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>課金された可能性あり</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>使用したものの価格がわかりません。価格は「実行 &gt; 価格」で設定できます。</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>リクエストの列</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%1 件中 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>リクエストはまだありません。
プロンプトを貼り付けまたはインポートし、ターゲットを選択して、「実行」を押してください。</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>一致するリクエストがありません。
「すべて」を押して検索をクリアすると、すべてのリクエストが表示されます。</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>応答をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>プロンプトをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Python としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>API キーは環境変数として記されます</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>これらを再送信します</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>メッセージの列</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>画像の列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>メッセージの列(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>画像の列(&amp;I)：</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>各行のこれまでの会話を、メッセージの JSON 配列で指定します。ユーザーのメッセージで終わる場合は、それがプロンプトになり、テンプレートは空でもかまいません。</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>各行の画像の名前：ファイル、https アドレス、または data URL を、1 行に 1 つ、または JSON 配列で指定します</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>なし：完全なパスのみ</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>画像の相対パスの起点</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>画像のフォルダーを選択</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>画像のフォルダー(&amp;G)：</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>列「%1」はありません。次の項目で別の列を選択してください：%2。</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>画像のフォルダーを完全なパスで入力するか、選択してください。</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>画像のフォルダー</translation>
    </message>
</context>
<context>
    <name>volley::RowWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 says what was understood, such as &quot;12 rows, 1 column&quot;</extracomment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1; replaces the (row that is|%Ln rows that are) there.</source>
        <translation>
            <numerusform>%1。現在の %Ln 行を置き換えます。</numerusform>
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
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>処理中のものをキャンセルし、それ以上送信しません</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>失敗を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>選択項目を再試行(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>選択項目をキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>選択したリクエストを、状態にかかわらずキャンセルします</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>失敗した %Ln 件を再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗を再試行</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>最新の実行で残っているものと、中断されたものを送信します</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>失敗したリクエストを再送信します</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>選択したリクエストを再送信します</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエストを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエストを実行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>実行を準備しています</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>プロンプトをターゲットに送信します</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>送信を再開します</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>当面は新たに送信しません。処理中のものは完了します</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>毎秒の完了数</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
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
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>入出力トークン</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>回答の所要時間</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1：まだありません</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>%1の最多：%2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1：現在 %2、最大 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, figures</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>volley::RunController</name>
    <message>
        <source>Nothing to run yet: paste or import prompts</source>
        <translation>実行するものがまだありません。プロンプトを貼り付けまたはインポートしてください</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>新しい実行で %Ln 件のリクエストを送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>以前の実行の結果はプロジェクトファイルに残りますが、ウィンドウとエクスポートに表示されるのは最新の実行だけです。</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>新しい実行を開始</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>以前の実行を続行</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>失敗のみ再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行の停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>今すぐ停止して、処理中の %Ln 件のリクエストをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>プロバイダーは、処理を始めたものに課金することがあります。未送信のリクエストは順番待ちのまま残り、実行を後で続行できます。「一時停止」を押すと、処理中のものは完了します。</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>代わりに一時停止</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>実行を継続</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>選択したリクエストはどれも終了していないため、再試行するものがありません。</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>選択したリクエストはすべて終了しています。</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>プロンプトを送信しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>成功 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>実行が停止しました</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>実行に対応が必要です</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>実行が終了しました</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>システムのキーチェーンを待っています。このウィンドウの後ろに確認画面が開いている可能性があります。</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>%1 を停止しました：%2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1これ以上は送信されません。残りのリクエストは保持されます。</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>API キーを設定…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>ターゲットを編集…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>これらを再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1これ以上は送信されません。処理中の %Ln 件のリクエストは完了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>%1 に引き上げて続行</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>予算を変更…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>予算が変更されました。未送信のものは、この予算で続行できます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>実行は、開始時のターゲットのまま続いています。編集するには、停止するか、終了をお待ちください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>未送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>中断 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>実行は完了していません：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>中断されたリクエストは、プログラムの終了時に処理中でした。課金された可能性があり、続行すると再送信されます。</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>実行を開始できませんでした。</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>結果をプロジェクトファイルに書き込めません。</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1回答はメモリ内にあります。書き込まれるまで新たに送信されません。</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>別のプログラムが終わるまで、自動的に再試行します。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>回答を別の場所に保存…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>%Ln/%1 完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>キャンセル %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>中断 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possibly billed without an answer</source>
        <translation>
            <numerusform>回答なしで課金の可能性 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>処理中 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 tok/min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>グラフを %1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>すべて（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>この実行にはリクエストがありません。</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>成功（%1）(&amp;U)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>成功したリクエストはまだありません。</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>絞り込み（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>絞り込みが無効か、該当するリクエストがありません。</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>選択（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>「リクエスト」で行が選択されていません。</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>設定を閉じる</translation>
    </message>
</context>
<context>
    <name>volley::SettingsFit</name>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>max tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>最大トークン数のフィールド</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>停止文字列：</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>回答の形式：</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>a setting that does not fit: %1 its name, %2 its value, %3 what would</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>volley::SettingsForm</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Maximum tokens of an answer</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>最大トークン数を送信するフィールド</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>回答を終わらせる文字列、1 行に 1 つ</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>送信しない · 1 行に 1 つ、改行は \n</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>モデルが語を選ぶ自由度：0 = ほぼなし</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>確率の合計がこの割合になるまでの、最も確からしい語だけを使用します</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>これより長い回答は打ち切られ、その旨のマークが付きます</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>同じシードを使うと、同じ回答になりやすくなります</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T)：</translation>
    </message>
    <message>
        <source>To&amp;p p:</source>
        <translation>Top p(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Max tokens:</source>
        <translation>最大トークン数(&amp;M)：</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>シード(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>推論レベル(&amp;R)：</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>停止文字列(&amp;X)：</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>回答の形式(&amp;F)：</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>%1 を送信（必須のため）</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>標準：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>回答の形式</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>名前のないプロジェクト %Ln 件を削除しました（保存期間を超えて変更がなかったため）：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>プロバイダーと API キー</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>volley::ShortcutList</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
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
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>操作、キー、または場所で検索します</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>検索（例：コピー、Ctrl+E、表示）</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>該当するショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>はい (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>いいえ (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>送信しない · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>JSON の値を 1 つ入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>%1 行 %2 列：JSON ではありません（%3）</translation>
    </message>
</context>
<context>
    <name>volley::SpecForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>volley::StandstillText</name>
    <message>
        <source>%1 was halted at %2: %3.</source>
        <comment>target, moment, cause</comment>
        <translation>%1 は %2 に停止しました：%3。</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>予算は %1 に使い切られました。</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>予算 %1 は %2 に使い切られました。</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>実行は %1 に停止しました。</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>プロンプトのリストを始める</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>どのプロンプトを送信しますか？</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>リストを貼り付け (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>1 行に 1 プロンプト、空行で区切られたブロック、または表計算ソフトのセル</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>ファイルをドロップまたはインポート</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV、TSV、Excel、JSON、JSON Lines、またはプレーンテキスト。すべての列を使用できます</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>流れを確かめるための短いリスト</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>または、1 行ずつ入力</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>制限またはクールダウンのため、まだ送信できません。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>送信されましたが、回答はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>回答を受信しています。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>回答の受信が完了し、ディスクに書き込んでいます。</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>回答を受信し、ディスクに保存しました。</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>試行に失敗しました。間を置いて次の試行を行います。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>処理を打ち切りました。「理由」をご覧ください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>ユーザーがキャンセルしました。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>プログラムの終了時に処理中でした。処理され、課金された可能性があります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>サーバーから %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>%1 までクールダウン</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>試行 %1/%2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%2 後に%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>処理中のリクエストが上限に達しています</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>リクエスト数の制限</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>トークン数の制限</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>ユーザーが一時停止</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>ターゲット停止：%1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>ターゲット停止</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>回答が保存待ち</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>行を読み取り中</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>処理中のリクエストの画像が、確保されたメモリを使い切っています</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>同一のリクエストが回答待ち</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>予算：余裕なし</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>1 分間のトークン数の上限を超えるため、送信されません</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>停滞：%1、99 % は %2 未満</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>%1 前に再度送信、先に届いた回答を採用</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>%1 の間データなし</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>新しいターゲットと新しいプロジェクトの初期値です。既存のターゲットの設定は変わりません。</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>レートと再試行</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>処理中のリクエスト数(&amp;F)：</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>同時に処理する数の上限（新しいプロジェクトのターゲットごと）</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>毎分のリクエスト数(&amp;R)：</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>プロバイダーから知らされた制限は自動的に守られます</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>毎分のトークン数(&amp;T)：</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>プロンプトと回答の合計。送信前に見積もります</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>試行回数の上限(&amp;A)：</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>最初の試行を含みます。1 = 自動では再試行しない</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>独自のサーバー：追いつける範囲で同時に実行(&amp;M)</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>独自のサーバーが追いつける範囲で同時に実行</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>このコンピューターと互換サーバーが対象です。少数から始めて適切な数を探します</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>遅れているリクエストを再度送信(&amp;S)</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>実行の終わり近く、送信するものが残っていないときに、ほかよりはるかに時間がかかっているリクエストをもう一度送信し、先に届いた回答を採用します。両方に課金される可能性があります。リクエストの 5 % までです。</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>1 回の試行の制限時間</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>接続まで(&amp;C)：</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>最初のバイトまで(&amp;B)：</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>リクエストから回答の最初の兆候まで</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>回答の途切れ(&amp;P)：</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>ストリームの断片と断片の間</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>合計(&amp;O)：</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>通常の値にリセット(&amp;U)</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>制限を通常の値にリセット</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>新規インストール時の値に戻します</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>ターゲットの編集</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>実行中は使用できません</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>各リクエストとともに送信します。例：OpenAI-Organization。これらはプロジェクトに保存されます。API キーは、ここではなく API キーのダイアログに入力してください。</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>ターゲットの各部</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>ターゲットの追加</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>プロンプトの送信先となるプロバイダーとモデルを追加します</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>選択したターゲットを変更します</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>設定を比較するために、選択したターゲットのコピーを追加します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>選択したターゲットを削除します</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>API キー…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>選択したターゲットの API キーを入力または削除します</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>モデル未選択</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>次回の実行から除外</translation>
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
            <numerusform>1 回の実行で使用できるターゲットは %Ln 個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>チェックの付いたターゲットが次回の実行に使用されます。スペースキーで、選択中のターゲットにチェックを付けます</translation>
    </message>
</context>
<context>
    <name>volley::TemplateEdit</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>volley::TemplateField</name>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of columns</comment>
        <translation>
            <numerusform>%1、ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>列を挿入</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>列の名前を挿入：%1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>%1 行 %2 列：「{{」に対応する「}}」がありません。波かっこ 2 つを文字として書くには「{{{{」とします。</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>存在しない列：%1。存在する列：%2。</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>折り返して検索しました</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>テキストの表示形式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <translation>プレーンテキスト</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>プレーンテキストとして表示しています。%Ln 文字を超えるテキストは Markdown として表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>JSON ツリーは、回答がすべて届いてから表示されます。</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>プレーンテキストとして表示しています。段落が長すぎるか、入れ子が深すぎるため、Markdown として表示できません。</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>試行 %1、%2：%3、%4 から %5 まで</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>最初のトークンの待機</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>回答の受信</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>次の試行までの間隔</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>試行の時間経過</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>この発言を削除</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>発言：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>モデルに示すテキスト。{{name}} を使用できます。</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>発言 %1：%2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し：%1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>空のプロジェクトを始めます。現在のものは保持されます</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>プロジェクトファイル (.volley) を開きます</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>プロジェクトに独自の名前を付けて保存します。操作の内容は、その都度保存されます。</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>プロジェクトを圧縮(&amp;M)</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>削除した行が残したディスク領域を解放します</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>破損したプロジェクトを復旧(&amp;C)…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>破損したファイルから読み取れるものを、新しいプロジェクトとして保存します</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>プロンプトをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>ファイルからプロンプトを取り込みます：CSV、TSV、Excel、JSON、JSON Lines、またはテキスト</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>プロンプトを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>クリップボードからプロンプトを取り込みます：1 行に 1 つ、ブロック、または表計算ソフトのセル</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>付属のサンプルリストを取り込みます</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>結果をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>結果をファイルに書き込みます：CSV、TSV、Excel、JSON、または JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>もう一度エクスポート(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>同じファイルに同じ内容でもう一度エクスポートします</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>リクエストを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>プロンプトと応答の中の語を探します</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>API キー、制限、ネットワーク、外観など。すべてのプロジェクトに適用されます</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>価格(&amp;I)…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>トークンの価格を表示、設定し、新しい価格表をインポートします</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>データの保存場所(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>Volley について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>すべてその都度保存されます。新しいプロジェクトには名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>画像を受け付けません</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>%1 の API キー</translation>
    </message>
</context>
</TS>
