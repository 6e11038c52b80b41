<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Connection</name>
    <message>
        <source>%1 answered in %2 and accepts the key.</source>
        <translation>%1 在 %2 内作出应答，并接受该密钥。</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 在 %2 内作出应答。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请从中选择一个。</translation>
    </message>
    <message>
        <source>“%1” is one of them.</source>
        <translation>“%1”在其中。</translation>
    </message>
    <message>
        <source>“%1” is not in the list, which names models, not deployments: send a test prompt to see whether it works.</source>
        <translation>“%1”不在其中，但所列并非部署：请发送测试提示词，看它是否存在。</translation>
    </message>
    <message>
        <source>“%1” is not in the list: check the name, or choose a model from the list.</source>
        <translation>“%1”不在其中：请检查名称，或从列表中选择一个。</translation>
    </message>
    <message>
        <source>%1 does not list its models: send a test prompt to check the key and the model.</source>
        <translation>%1 不提供模型列表：请发送测试提示词，看密钥和模型是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>It lists more than %Ln model(s).</source>
        <translation>
            <numerusform>它列出了超过 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>It lists its models (%1).</source>
        <translation>它列出了其模型（%1 个）。</translation>
    </message>
    <message>
        <source>It works: “%1” answered a test prompt in %2.</source>
        <translation>可以使用：“%1”在 %2 内回答了测试提示词。</translation>
    </message>
    <message>
        <source>It is not in the list, but it works.</source>
        <translation>列表中没有它，但它确实存在。</translation>
    </message>
    <message numerus="yes">
        <source>That took %Ln token(s).</source>
        <translation>
            <numerusform>共用去 %Ln 个 Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed: %1. %2</source>
        <extracomment>%1 what failed, in a few words; %2 what to do about it</extracomment>
        <translation>测试失败：%1。%2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Saved: %1, %2.</source>
        <extracomment>%1 such as &quot;12 rows&quot;, %2 such as &quot;30 answers&quot;</extracomment>
        <translation>已保存：%1，%2。</translation>
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
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be read and are empty now: %1.</source>
        <translation>无法读取、现已为空的行：%1。</translation>
    </message>
    <message>
        <source>Requests without an answer that may have been billed: %1. They are marked Interrupted and are not sent again automatically.</source>
        <translation>没有回答但可能已计费的请求：%1。它们的状态为“已中断”，不会自动重新发送。</translation>
    </message>
</context>
<context>
    <name>volley::AnswerFormatBox</name>
    <message>
        <source>Answer format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Schema 名称</translation>
    </message>
    <message>
        <source>Name of the schema: answer</source>
        <translation>Schema 名称：answer</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Any JSON object</source>
        <translation>任意 JSON 对象</translation>
    </message>
    <message>
        <source>JSON that fits a schema</source>
        <translation>符合 Schema 的 JSON</translation>
    </message>
    <message>
        <source>Enter the JSON schema that answers have to fit.</source>
        <translation>请输入回答应符合的 JSON Schema。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>where the schema breaks off being JSON, and how</extracomment>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>无法使用：%1。</translation>
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
        <translation>响应</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
</context>
<context>
    <name>volley::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>volley::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>与桌面的设置一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>浅色背景，深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>深色背景，浅色文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Reset to 100 %</source>
        <translation>重置为 100 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s; for the whole application</source>
        <translation>相对于桌面文字大小的百分比；应用于整个程序</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>percent, after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset the size of text to 100 %</source>
        <translation>将文字大小重置为 100 %</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>与桌面的文字大小相同</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>volley::ArrangeActions</name>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>创建行副本(&amp;D)</translation>
    </message>
    <message>
        <source>Insert a copy of the selected rows</source>
        <translation>将所选的行再插入一份</translation>
    </message>
    <message>
        <source>Move Rows &amp;Up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected rows up by one</source>
        <translation>将所选的行上移一行</translation>
    </message>
    <message>
        <source>Move Rows Do&amp;wn</source>
        <translation>下移行(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected rows down by one</source>
        <translation>将所选的行下移一行</translation>
    </message>
    <message>
        <source>Move Column Le&amp;ft</source>
        <translation>左移列(&amp;F)</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>将此列向左移动</translation>
    </message>
    <message>
        <source>Move Column Rig&amp;ht</source>
        <translation>右移列(&amp;H)</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>将此列向右移动</translation>
    </message>
    <message>
        <source>Sort Ascendin&amp;g</source>
        <translation>升序排序(&amp;G)</translation>
    </message>
    <message>
        <source>Sort all rows by this column: numbers, then texts, then empty cells</source>
        <translation>按此列对所有行排序：先数字，再文本，最后空单元格</translation>
    </message>
    <message>
        <source>Sort D&amp;escending</source>
        <translation>降序排序(&amp;E)</translation>
    </message>
    <message>
        <source>Sort all rows by this column the other way round, empty cells last</source>
        <translation>按此列对所有行反向排序，空单元格在最后</translation>
    </message>
    <message>
        <source>Sorting by “%1”</source>
        <translation>正在按“%1”排序</translation>
    </message>
    <message>
        <source>The rows are already in this order.</source>
        <translation>各行已是此顺序。</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>对行排序</translation>
    </message>
    <message>
        <source>Sorted by “%1”: rows have new numbers. Results of earlier runs keep theirs.</source>
        <translation>已按“%1”排序：行号已更新。以往运行的结果保留原行号。</translation>
    </message>
    <message>
        <source>Moving the column</source>
        <translation>正在移动列</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>移动行</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be duplicated at once.</source>
        <translation>
            <numerusform>一次最多可为 %Ln 行创建副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>创建行副本</translation>
    </message>
</context>
<context>
    <name>volley::AttemptText</name>
    <message>
        <source>may have been billed</source>
        <translation>可能已计费</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not processed</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>From cache: an earlier answer to an identical request. Retry the request to get another one.</source>
        <translation>来自缓存：相同请求此前的回答。重试该请求可获得新的回答。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>提供商处</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>发送前用时</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Then waited</source>
        <translation>之后等待</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>来自缓存</translation>
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
失败前收到的内容显示在下方。</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Finish reason as sent</source>
        <translation>结束原因（原文）</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>作出回答的模型</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) in</source>
        <translation>
            <numerusform>输入 %1 个 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them cached</source>
        <translation>
            <numerusform>其中 %1 个来自缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them written to the cache</source>
        <translation>
            <numerusform>其中 %1 个写入缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) out</source>
        <translation>
            <numerusform>输出 %1 个 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them reasoning</source>
        <translation>
            <numerusform>其中 %1 个用于推理</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
</context>
<context>
    <name>volley::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>尝试记录</translation>
    </message>
</context>
<context>
    <name>volley::Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
        <translation>基础 URL 以 https:// 开头（本机可用 http://），例如 https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>The host name is missing, as in https://api.example.com/v1.</source>
        <translation>缺少主机名，正确的写法如 https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s base URL, for example https://api.example.com/v1.</source>
        <translation>请输入服务器的基础 URL，例如 https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>Prompts and answers travel to %1 unencrypted, readable by anyone on the way. A key is never sent this way.</source>
        <translation>发往 %1 的提示词和回答均未加密，途中任何人都能读到。密钥绝不会这样发送。</translation>
    </message>
    <message>
        <source>%1 needs a key of its own: the one for %2 is not sent there.</source>
        <translation>%1 需要自己的密钥：%2 的密钥不会发送到那里。</translation>
    </message>
</context>
<context>
    <name>volley::BudgetForm</name>
    <message>
        <source>US &amp;dollars:</source>
        <translation>美元(&amp;D)：</translation>
    </message>
    <message>
        <source>The run pauses before it has cost more</source>
        <translation>费用超出此数额之前，运行会暂停</translation>
    </message>
    <message>
        <source>Budget in tokens</source>
        <translation>Token 预算</translation>
    </message>
    <message>
        <source>Of prompts and answers together</source>
        <translation>提示词与回答合计</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>Token(&amp;K)：</translation>
    </message>
    <message>
        <source>Mi&amp;nutes:</source>
        <translation>分钟(&amp;N)：</translation>
    </message>
    <message>
        <source>Time that the run is active; pauses do not count</source>
        <translation>运行的活动时间；您暂停的时间不计入</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <extracomment>%1 what is counted: US dollars, minutes</extracomment>
        <translation>预算（%1）</translation>
    </message>
    <message>
        <source>No price is known for %1: what it costs is counted only where the server says it.</source>
        <comment>targets</comment>
        <translation>%1 的价格未知：只有服务器给出费用时才计入。</translation>
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
        <translation>预算</translation>
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
            <numerusform>%1 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent, as far as that is known</source>
        <translation>已花费 %1（仅计已知部分）</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 used</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>已使用 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>time</comment>
        <translation>已过 %1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up: %2.</source>
        <translation>%1 的预算已用完：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request|%Ln requests) would take %1 more.</source>
        <extracomment>%1 is money, tokens or time</extracomment>
        <translation>
            <numerusform>其余 %Ln 个请求还需 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of the remaining (request|%Ln requests) cannot be estimated: no price is known.</source>
        <translation>
            <numerusform>无法得知其余 %Ln 个请求的费用：价格未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining (request has|%Ln requests have) not been sent.</source>
        <translation>
            <numerusform>其余 %Ln 个请求尚未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more will be needed, and the budget is %2: the run will pause before its end.</source>
        <translation>将需要 %1 或更多，而预算为 %2：运行会在结束前暂停。</translation>
    </message>
    <message>
        <source>Up to %1 may be needed, and the budget is %2: the run may pause before its end.</source>
        <translation>最多可能需要 %1，而预算为 %2：运行可能会在结束前暂停。</translation>
    </message>
</context>
<context>
    <name>volley::CellActions</name>
    <message>
        <source>&amp;Cut Cells</source>
        <translation>剪切单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells, and empty them</source>
        <translation>复制所选单元格，并将其清空</translation>
    </message>
    <message>
        <source>Cop&amp;y Cells</source>
        <translation>复制单元格(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets take them</source>
        <translation>复制所选单元格，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>Paste the clipboard&apos;s cells over these, starting at the chosen cell</source>
        <translation>从选定的单元格开始，用剪贴板中的单元格覆盖现有单元格</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the selected cells; whole rows are removed</source>
        <translation>清空所选单元格；选中整行时则删除该行</translation>
    </message>
    <message>
        <source>Cutting cells</source>
        <translation>正在剪切单元格</translation>
    </message>
    <message>
        <source>cut cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Clearing cells</source>
        <translation>正在清除单元格</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy cells first, then paste them here.</source>
        <translation>剪贴板中没有文本。请先复制单元格，再粘贴到此处。</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln column(s) more than there are from here on.</source>
        <translation>
            <numerusform>剪贴板中的列比此处起现有的列多 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Column(s)</source>
        <translation>
            <numerusform>添加 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>舍弃多余的列</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>正在粘贴单元格</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came to the end of the list.</source>
        <translation>
            <numerusform>已在列表末尾添加 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::CellCopier</name>
    <message numerus="yes">
        <source>Up to %Ln row(s) can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>一次最多可复制 %Ln 行。请减少选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text for the clipboard. Select fewer rows.</source>
        <translation>文本过多，剪贴板无法容纳。请减少所选的行。</translation>
    </message>
</context>
<context>
    <name>volley::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>volley::CloseGuard</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message numerus="yes">
        <source>A run is under way, with %Ln request(s) in flight.</source>
        <translation>
            <numerusform>运行正在进行，%Ln 个请求进行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer so far is in the project. What was not sent yet stays queued: the run can be continued when the project is opened again. Requests that are cancelled in flight may be billed all the same.</source>
        <translation>目前为止的所有回答都在项目中。尚未发送的请求仍在排队：再次打开项目后可继续运行。进行中的请求即使取消，仍可能计费。</translation>
    </message>
    <message>
        <source>&amp;Finish Those in Flight, the Rest Later</source>
        <translation>完成进行中的请求，其余稍后(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>The window closes when the requests in flight have ended.</source>
        <translation>进行中的请求结束后，窗口将关闭。</translation>
    </message>
    <message>
        <source>The rest of the run is kept for later.</source>
        <translation>运行的其余部分留待以后继续。</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done.</source>
        <translation>正在进行的操作完成后，窗口将关闭。</translation>
    </message>
    <message>
        <source>Answers could not be written to the project file.</source>
        <translation>无法将回答写入项目文件。</translation>
    </message>
    <message>
        <source>%1 They wait in memory and are lost if the window closes now.</source>
        <translation>%1这些回答暂存于内存，如果现在关闭窗口将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>另存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>Close and &amp;Lose Them</source>
        <translation>关闭并放弃(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the Window Open</source>
        <translation>保持窗口打开(&amp;K)</translation>
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
        <translation>请至少选择一个结果列。</translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>列的选择</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Input and response</source>
        <translation>输入与响应</translation>
    </message>
    <message>
        <source>Input, response, tokens, cost and time</source>
        <translation>输入、响应、Token、费用与时间</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Input columns</source>
        <translation>输入列</translation>
    </message>
    <message>
        <source>Input columns: %1</source>
        <translation>输入列：%1</translation>
    </message>
</context>
<context>
    <name>volley::ColumnDialog</name>
    <message>
        <source>&amp;Name of the column:</source>
        <translation>列名(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列需要有名称。</translation>
    </message>
    <message>
        <source>A name cannot have braces in it.</source>
        <translation>列名中不能包含花括号。</translation>
    </message>
    <message>
        <source>A column with this name already exists.</source>
        <translation>已有同名的列。</translation>
    </message>
    <message>
        <source>In the template it is {{%1}}.</source>
        <translation>在模板中写作 {{%1}}。</translation>
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
        <translation>提示词在列表中的序号</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>volley::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>搜索提示词和响应</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>并排显示回答</translation>
    </message>
    <message>
        <source>Prompt and targets</source>
        <translation>提示词与目标</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>prompts</comment>
        <translation>
            <numerusform>显示 %Ln / %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ComposePane</name>
    <message>
        <source>Targets cannot be changed during a run. Stop it first, or wait until it ends.</source>
        <translation>运行期间不能更改目标。请先停止运行，或等它结束。</translation>
    </message>
    <message>
        <source>This target is no longer there.</source>
        <translation>此目标已不存在。</translation>
    </message>
    <message>
        <source>From the next run on, %1 takes its key from where you chose now.</source>
        <translation>从下次运行起，%1 将从您刚才选择的位置读取密钥。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Messages and images</source>
        <translation>消息与图片</translation>
    </message>
    <message>
        <source>Re&amp;use earlier answers</source>
        <translation>重用此前的回答(&amp;U)</translation>
    </message>
    <message>
        <source>Repea&amp;ts per row:</source>
        <translation>每行重复次数(&amp;T)：</translation>
    </message>
    <message>
        <source>Max ro&amp;ws:</source>
        <translation>最多行数(&amp;W)：</translation>
    </message>
    <message>
        <source>What is sent for each row. {{name}} stands for a column.</source>
        <translation>为每一行发送的内容。{{name}} 代表一列。</translation>
    </message>
    <message>
        <source>Sent before each prompt. May also contain {{name}}.</source>
        <translation>在每个提示词之前发送，也可包含 {{name}}。</translation>
    </message>
    <message>
        <source>Repeats per row</source>
        <translation>每行重复次数</translation>
    </message>
    <message>
        <source>How many times each row is sent to each target</source>
        <translation>每一行向每个目标发送多少次</translation>
    </message>
    <message>
        <source>Maximum rows</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Only the first rows are sent, to try things out</source>
        <translation>只发送前面的若干行，以便试验</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Identical requests (same target, parameters and prompt) are sent once; an earlier answer in this project stands in for the others</source>
        <translation>相同的请求（目标、参数和提示词都相同）只发送一次；其余的使用此项目中已有的回答</translation>
    </message>
    <message>
        <source>During a run, only the budget and the limits can be changed.</source>
        <translation>运行期间只能更改预算和限制。</translation>
    </message>
</context>
<context>
    <name>volley::ComposeWords</name>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>此版本不认识提供商“%1”。请另选一个。</translation>
    </message>
    <message>
        <source>No model is chosen yet. Edit the target and choose one.</source>
        <translation>尚未选择模型。请编辑目标并选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn %1 of the examples has no text yet.</source>
        <translation>示例的第 %1 条消息还没有文本。</translation>
    </message>
    <message>
        <source>Turn %1 of the examples: user and assistant take turns, the user first.</source>
        <translation>示例的第 %1 条消息：用户与助手应轮流发言，用户在先。</translation>
    </message>
    <message>
        <source>The last question of the examples has no answer yet. Add one, or remove the question.</source>
        <translation>示例的最后一个问题还没有回答。请添加回答，或删除该问题。</translation>
    </message>
    <message>
        <source>There is no target to send prompts to: add one.</source>
        <translation>没有可发送提示词的目标：请添加一个。</translation>
    </message>
    <message>
        <source>No target is checked: check one to send prompts to.</source>
        <translation>没有勾选任何目标：请勾选一个要向其发送提示词的目标。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a target&apos;s name, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without a target nothing is sent.</source>
        <translation>没有目标，就不会发送任何内容。</translation>
    </message>
    <message>
        <source>Each row is sent once.</source>
        <translation>每行发送一次。</translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent to %Ln target(s).</source>
        <translation>
            <numerusform>每行发送到 %Ln 个目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each row is sent %Ln time(s).</source>
        <translation>
            <numerusform>每行发送 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row makes %1: %2 × %3.</source>
        <extracomment>%1 such as &quot;6 requests&quot;, %2 &quot;2 targets&quot;, %3 &quot;3 repeats&quot;</extracomment>
        <translation>每行产生 %1：%2 × %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln 次重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row is sent: %1.</source>
        <extracomment>%1 such as &quot;2 requests&quot;</extracomment>
        <translation>只发送第一行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are sent: at most %1.</source>
        <extracomment>%1 such as &quot;20 requests&quot;</extracomment>
        <translation>
            <numerusform>只发送前 %Ln 行：最多 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ConcurrencyBox</name>
    <message>
        <source>Maximum requests in flight at once, per target. Takes effect immediately, even during a run.</source>
        <translation>每个目标同时进行的请求数上限。立即生效，运行期间也一样。</translation>
    </message>
    <message>
        <source>Con&amp;currency</source>
        <translation>并发数(&amp;C)</translation>
    </message>
    <message>
        <source>Concurrency, slider</source>
        <translation>并发数滑块</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发数</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionPage</name>
    <message>
        <source>Name of the target</source>
        <translation>目标名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>提供商(&amp;P)：</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>价格：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>&amp;Stream: show the answer while it is being written</source>
        <translation>流式传输：边生成边显示回答(&amp;S)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商列表</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>基础 URL(&amp;B)：</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议列表</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>协议(&amp;T)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the provider writes it</source>
        <translation>模型名称，按提供商的写法</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Load the list of models</source>
        <translation>加载模型列表</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”. Choose another one.</source>
        <translation>此版本不认识提供商“%1”。请另选一个。</translation>
    </message>
    <message>
        <source>Choose a model, or enter its name.</source>
        <translation>请选择模型，或输入其名称。</translation>
    </message>
    <message>
        <source>built in, nothing to enter</source>
        <translation>内置，无需输入</translation>
    </message>
</context>
<context>
    <name>volley::ConnectionTest</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Send a test prompt</source>
        <translation>发送测试提示词</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>正在向 %1 查询模型…</translation>
    </message>
    <message>
        <source>Sending a test prompt to “%1”…</source>
        <translation>正在向“%1”发送测试提示词…</translation>
    </message>
    <message>
        <source>Ask the provider for its models: costs nothing, and shows whether address, key and model are right</source>
        <translation>向提供商查询其模型：不产生费用，可检验地址、密钥和模型是否正确</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Send “Hi” and ask for an answer of a few tokens: costs next to nothing, and shows whether the model answers</source>
        <translation>发送“Hi”并请求几个 Token 的回答：费用极低，可检验模型是否应答</translation>
    </message>
</context>
<context>
    <name>volley::DataPage</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Folder where the dialogs for opening and saving projects start:</source>
        <translation>打开和保存项目的对话框从何处开始：</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Empty = where a project was opened or saved last</source>
        <translation>留空 = 上次打开或保存项目的位置</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>上次使用的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of projects</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <translation>打开项目文件夹</translation>
    </message>
    <message>
        <source>In the file manager</source>
        <translation>在文件管理器中</translation>
    </message>
    <message>
        <source>Use the Last One</source>
        <translation>使用上次的文件夹</translation>
    </message>
    <message>
        <source>Begin in the folder used last</source>
        <translation>从上次使用的文件夹开始</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>未命名的项目</translation>
    </message>
    <message>
        <source>Your work is saved from the first moment, even before you give it a name. It is stored here:</source>
        <translation>您所做的一切从一开始就会保留，即使尚未命名保存。存放位置：</translation>
    </message>
    <message>
        <source>Folder of projects without a name</source>
        <translation>未命名项目的文件夹</translation>
    </message>
    <message>
        <source>Remove those that were not changed for</source>
        <translation>移除长期未更改的项目</translation>
    </message>
    <message>
        <source>At the start of the program; never one that is open, and the Log says which</source>
        <translation>在程序启动时进行；绝不移除已打开的项目，日志中会注明移除了哪些</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove those not changed:</source>
        <translation>移除未更改的项目(&amp;R)：</translation>
    </message>
    <message>
        <source>Open the folder of projects without a name</source>
        <translation>打开未命名项目的文件夹</translation>
    </message>
    <message>
        <source>Clean Up Now…</source>
        <translation>立即清理…</translation>
    </message>
    <message>
        <source>Remove old projects without a name now</source>
        <translation>立即移除旧的未命名项目</translation>
    </message>
    <message>
        <source>Choose the Folder of Projects</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>There is no such folder: the one used last stays in use.</source>
        <translation>没有这样的文件夹：仍使用原来的文件夹。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>This folder is not available now; the one used last is taken instead.</source>
        <translation>此文件夹目前不存在：暂以上次使用的文件夹代替。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) here, %1 on disk.</source>
        <extracomment>%1 a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>此处有 %Ln 个项目，占用磁盘 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>%1没有更旧的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them (is|are) older than that.</source>
        <extracomment>%1 &quot;3 projects here, 2 MB on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1其中 %Ln 个早于该期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects are kept forever</source>
        <translation>项目会永久保留</translation>
    </message>
    <message>
        <source>Nothing is older than that</source>
        <translation>没有早于该期限的项目</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>清理</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln project(s) without a name?</source>
        <translation>
            <numerusform>要移除 %Ln 个未命名的项目吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their prompts and answers cannot be brought back. That gives back %1.</source>
        <translation>其中的提示词和回答将无法恢复。可释放 %1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>正在清理…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) could not be removed: the folder cannot be written to.</source>
        <translation>
            <numerusform>有 %Ln 个项目无法移除：文件夹不可写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) (was|were) removed, which gives back %1.</source>
        <translation>
            <numerusform>已移除 %Ln 个项目，释放了 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane</name>
    <message>
        <source>Details of the request</source>
        <translation>请求的详情</translation>
    </message>
    <message>
        <source>[%1, cannot be read]</source>
        <comment>name of an image</comment>
        <translation>[%1，无法读取]</translation>
    </message>
    <message>
        <source>[%1, %2, not an image]</source>
        <comment>name, size</comment>
        <translation>[%1，%2，不是图片]</translation>
    </message>
</context>
<context>
    <name>volley::DetailsPane::Private</name>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request as it is sent</source>
        <translation>实际发送的请求</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>其中的密钥以环境变量代替</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试记录</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Why it is not running</source>
        <translation>未在执行的原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>Choose a request in the table to see its answer here.</source>
        <translation>在表格中选择一个请求，即可在此查看其回答。</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>未选择请求</translation>
    </message>
    <message>
        <source>Request %1 · %2</source>
        <comment>number, target</comment>
        <translation>请求 %1 · %2</translation>
    </message>
</context>
<context>
    <name>volley::EditCommands</name>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <extracomment>%1 is what is done, such as &quot;edit cell&quot;</extracomment>
        <translation>正在保存：%1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>正在重做：%1</translation>
    </message>
</context>
<context>
    <name>volley::ErrorText</name>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder; it may have been moved or renamed.</source>
        <translation>请检查其名称和文件夹；它可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请确认它是文件，并且您有读取权限。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>请确认文件夹存在且您有写入权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again; what was written before is kept.</source>
        <translation>请释放一些空间后重试；此前写入的内容会保留。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>其中没有任何行。</translation>
    </message>
    <message>
        <source>Give at least one prompt; a header line alone is not enough.</source>
        <translation>请至少提供一个提示词；只有表头行是不够的。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, JSON Lines or plain text and import that.</source>
        <translation>请将其保存为 CSV、TSV、JSON Lines 或纯文本，然后导入。</translation>
    </message>
    <message>
        <source>Some bytes are not valid text in this encoding.</source>
        <translation>部分字节在此编码下不是有效文本。</translation>
    </message>
    <message>
        <source>Choose the encoding the file was saved in, or save it again as UTF-8.</source>
        <translation>请选择文件保存时使用的编码，或将其重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text does not follow the rules of its format.</source>
        <translation>文本不符合其格式的规则。</translation>
    </message>
    <message>
        <source>Correct this place, or choose another format.</source>
        <translation>请更正此处，或选择其他格式。</translation>
    </message>
    <message>
        <source>The row has another number of fields than the header.</source>
        <translation>该行的字段数与表头不同。</translation>
    </message>
    <message>
        <source>Correct the row; a delimiter inside a field needs quotes around the field.</source>
        <translation>请更正该行；若字段中含有分隔符，需用引号将字段括起来。</translation>
    </message>
    <message>
        <source>A quoted field begins here and never ends.</source>
        <translation>此处开始的带引号字段没有结束。</translation>
    </message>
    <message>
        <source>Add the missing quote; a quote inside a field is written twice.</source>
        <translation>请补上缺少的引号；字段内的引号要连写两个。</translation>
    </message>
    <message>
        <source>The format or encoding is not known.</source>
        <translation>格式或编码未知。</translation>
    </message>
    <message>
        <source>Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.</source>
        <translation>请从 csv、tsv、jsonl 和 txt 中选择一种，并选择 UTF-8 等编码。</translation>
    </message>
    <message>
        <source>There is no column with this name.</source>
        <translation>没有此名称的列。</translation>
    </message>
    <message>
        <source>Use one of the columns of the prompts; names are case-sensitive.</source>
        <translation>请使用提示词已有的列；区分大小写。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>有两列同名。</translation>
    </message>
    <message>
        <source>Rename one of them, so that a template can tell them apart.</source>
        <translation>请重命名其中一列，以便模板加以区分。</translation>
    </message>
    <message>
        <source>This is larger than the limit.</source>
        <translation>这超出了限制。</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>请将其拆分成较小的部分。</translation>
    </message>
    <message>
        <source>This is not a usable web address.</source>
        <translation>这不是可用的网址。</translation>
    </message>
    <message>
        <source>Write it in full, for example https://api.example.com/v1.</source>
        <translation>请填写完整，例如 https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>The key would travel unencrypted over plain http.</source>
        <translation>密钥会通过普通 http 不加密地传输。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>此值无法使用。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>无法读取模板。</translation>
    </message>
    <message>
        <source>Write column names as {{name}}; two literal braces are written as {{{{.</source>
        <translation>列名请写作 {{name}}；要将两个花括号作为文本，请写 {{{{。</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>缺少必需的内容。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>请填写后重试。</translation>
    </message>
    <message>
        <source>This already exists and was left unchanged.</source>
        <translation>它已存在，将保持原样。</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>请选择其他名称或位置。</translation>
    </message>
    <message>
        <source>There is nothing here to work on.</source>
        <translation>这里没有可处理的内容。</translation>
    </message>
    <message>
        <source>Check the choice that was made.</source>
        <translation>请检查所作的选择。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>Close the other program or window, then try again.</source>
        <translation>请关闭另一个程序或窗口，然后重试。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Save what can be read of it with File &gt; Recover a Damaged Project, or with volley recover; the file itself was not changed.</source>
        <translation>请用“文件”&gt;“恢复损坏的项目”或 volley recover 保存其中可读取的内容；文件本身未被更改。</translation>
    </message>
    <message>
        <source>The project was written by a newer version of Volley.</source>
        <translation>此项目由更新版本的 Volley 写入。</translation>
    </message>
    <message>
        <source>Update Volley to open it; the file was not changed.</source>
        <translation>请更新 Volley 后再打开；文件未被更改。</translation>
    </message>
    <message>
        <source>This is not a Volley project.</source>
        <translation>这不是 Volley 项目。</translation>
    </message>
    <message>
        <source>To read prompts from this file, import it instead of opening it.</source>
        <translation>要从此文件读取提示词，请导入它，而不是打开它。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>此计算机上未找到钥匙串。</translation>
    </message>
    <message>
        <source>Keep the key for this session only, or put it into an environment variable.</source>
        <translation>请仅在本次会话中保留密钥，或将其放入环境变量。</translation>
    </message>
    <message>
        <source>The key is not in the keychain, or the keychain is locked.</source>
        <translation>密钥不在钥匙串中，或钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>请解锁钥匙串后重试，或重新输入密钥。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>钥匙串拒绝了请求。</translation>
    </message>
    <message>
        <source>Allow Volley to use it, or keep the key for this session only.</source>
        <translation>请允许 Volley 使用钥匙串，或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>钥匙串没有应答。</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, or keep the key for this session only.</source>
        <translation>请查看它是否在另一个窗口中询问密码，或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>网络连接失败。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>请检查地址和连接，然后重试。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>不支持此操作。</translation>
    </message>
    <message>
        <source>Choose another way of doing it.</source>
        <translation>请选择其他方式。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Something went wrong inside Volley.</source>
        <translation>Volley 内部出错。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the text above.</source>
        <translation>请重试；如果再次发生，请附上以上文字报告问题。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln field(s) where the header has %1.</source>
        <translation>
            <numerusform>该行有 %Ln 个字段，而表头有 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s or the format&apos;s own words about it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>，</translation>
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
        <translation>添加示例</translation>
    </message>
    <message>
        <source>A question and its answer that the model is shown before each prompt</source>
        <translation>在每个提示词之前展示给模型的一问一答</translation>
    </message>
    <message>
        <source>Turn %1 of the examples</source>
        <translation>示例的第 %1 条消息</translation>
    </message>
</context>
<context>
    <name>volley::ExportDialog</name>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>volley::ExportPath</name>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file to it.</source>
        <translation>这是一个文件夹。请在其后加上文件名。</translation>
    </message>
    <message>
        <source>This is the name of a project. Choose another one for the results.</source>
        <translation>这是项目的文件名。请为结果另选一个名称。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or create it first.</source>
        <translation>文件夹 %1 不存在。请另选一个，或先创建它。</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 已存在，将被替换。</translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation>新文件。</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
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
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>volley::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>正在读取前几行…</translation>
    </message>
    <message>
        <source>Preview: the first prompts</source>
        <translation>预览：前几个提示词</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %1 of %Ln row(s)</source>
        <translation>
            <numerusform>预览：%1 / %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows cannot be shown. %1</source>
        <translation>无法显示前几行。%1</translation>
    </message>
</context>
<context>
    <name>volley::Exporter</name>
    <message>
        <source>There is nothing to export yet. Run the prompts first.</source>
        <translation>还没有可导出的内容。请先运行提示词。</translation>
    </message>
    <message>
        <source>%1-results</source>
        <comment>name of a file, after the project&apos;s</comment>
        <translation>%1-结果</translation>
    </message>
    <message>
        <source>results</source>
        <comment>name of a file</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>The export was cancelled. The previous contents of the file are unchanged.</source>
        <translation>导出已取消。文件中原有的内容仍在。</translation>
    </message>
    <message>
        <source>%1 The previous contents of the file are unchanged.</source>
        <translation>%1文件中原有的内容仍在。</translation>
    </message>
</context>
<context>
    <name>volley::FactsPanel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Metadata of the answer</source>
        <translation>回答的元数据</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
</context>
<context>
    <name>volley::FailureText</name>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider, then try again.</source>
        <translation>请为此提供商输入有效的密钥，然后重试这些请求。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>The key may not use this model or address. Use another key or model, then retry.</source>
        <translation>此密钥无权使用该模型或地址。请换用其他密钥或模型，然后重试。</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Add credit or raise the spending limit at the provider, then retry. Waiting does not help.</source>
        <translation>请在提供商处充值或提高支出限额，然后重试。等待无济于事。</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>未知模型</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>未知模型</translation>
    </message>
    <message>
        <source>Choose a model the provider lists; testing the connection shows them. On a server of your own, fetch or load it first.</source>
        <translation>请选择提供商列出的模型；测试连接即可查看。若是您自己的服务器，请先下载或加载该模型。</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>提示词过长</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>提示词对该模型而言过长</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model with a larger context window.</source>
        <translation>请缩短提示词，或选择上下文窗口更大的模型。</translation>
    </message>
    <message>
        <source>Parameter refused</source>
        <translation>参数被拒绝</translation>
    </message>
    <message>
        <source>parameter refused</source>
        <translation>参数被拒绝</translation>
    </message>
    <message>
        <source>Change or remove the parameter in the target, then retry.</source>
        <translation>请在目标中更改或删除该参数，然后重试。</translation>
    </message>
    <message>
        <source>Blocked by the content filter</source>
        <translation>被内容过滤器拦截</translation>
    </message>
    <message>
        <source>blocked by the content filter</source>
        <translation>被内容过滤器拦截</translation>
    </message>
    <message>
        <source>The provider refuses this content. Reword the prompt.</source>
        <translation>提供商拒绝此内容。请改写提示词。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Retry later, or lower the concurrency or the requests per minute.</source>
        <translation>请稍后重试，或降低并发数或每分钟请求数。</translation>
    </message>
    <message>
        <source>Server overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>Retry in a few minutes, with a lower concurrency.</source>
        <translation>请在几分钟后以较低的并发数重试。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>The fault is at the provider. Retry in a while.</source>
        <translation>问题出在提供商一方。请过一会儿重试。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Check the base URL for typos, and check the network connection.</source>
        <translation>请检查基础 URL 是否有拼写错误，并检查网络连接。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port in the base URL is right.</source>
        <translation>请确认服务器正在运行，且基础 URL 中的端口正确。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Retry. The request may have been processed and billed.</source>
        <translation>请重试。该请求可能已被处理并计费。</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>安全连接失败</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>安全连接失败</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Check the address and the computer&apos;s clock, or name the certificate authority to trust.</source>
        <translation>服务器的证书未被接受。请检查地址和计算机时钟，或指定要信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>Check the proxy (Edit &gt; Settings, or --proxy).</source>
        <translation>请检查代理（“编辑”&gt;“设置”，或 --proxy）。</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>被重定向到其他地址</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the key would be sent along. Enter the final address as the base URL.</source>
        <translation>不会跟随重定向，因为密钥会一并发送。请将最终地址填入基础 URL。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Retry, or give the target longer deadlines.</source>
        <translation>请重试，或为目标设置更长的时限。</translation>
    </message>
    <message>
        <source>Answer cut off</source>
        <translation>回答被截断</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>回答被截断</translation>
    </message>
    <message>
        <source>Retry. The request may have been billed; the part that came in is kept with the attempt.</source>
        <translation>请重试。该请求可能已计费；已收到的部分随该次尝试保留。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>无法理解回答</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>无法理解回答</translation>
    </message>
    <message>
        <source>Check that the base URL leads to the API and not to a web page or another protocol.</source>
        <translation>请确认基础 URL 指向 API，而不是网页或其他协议。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>回答过大</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>回答过大</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or raise the size limit of the target.</source>
        <translation>请要求更短的回答，或提高目标的大小限制。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>See what the provider says, and change the target or the prompt.</source>
        <translation>请查看提供商给出的信息，并更改目标或提示词。</translation>
    </message>
    <message>
        <source>Prompt could not be built</source>
        <translation>无法生成提示词</translation>
    </message>
    <message>
        <source>prompt could not be built</source>
        <translation>无法生成提示词</translation>
    </message>
    <message>
        <source>Check the template and this row&apos;s cells. Nothing was sent.</source>
        <translation>请检查模板和该行的单元格。未发送任何内容。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Retry it when you want it answered.</source>
        <translation>需要回答时，请重试该请求。</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>hedged: the other answer came first</source>
        <translation>重复发送：另一个回答先到</translation>
    </message>
    <message>
        <source>The request took long and was sent a second time; the other answer came first.</source>
        <translation>由于耗时过长，该请求被再次发送，且不再等待这次尝试。</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Check the network connection, then retry.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Enter a key for this provider, or name an environment variable that holds it.</source>
        <translation>请为此提供商输入密钥，或指定存有密钥的环境变量。</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>The daily or monthly quota is used up. Continue when it is renewed, raise it at the provider, or choose another model.</source>
        <translation>每日或每月的配额已用完。请在配额重新开始后继续，或在提供商处提高配额，或选择其他模型。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it.</source>
        <translation>请重试；如果再次发生，请报告问题。</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未能及时连接</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未能及时应答</translation>
    </message>
    <message>
        <source>the answer stalled</source>
        <translation>回答停滞</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>未能及时完成</translation>
    </message>
    <message>
        <source>Check the base URL and the network, or give the target a longer deadline for connecting.</source>
        <translation>请检查基础 URL 和网络，或为目标设置更长的连接时限。</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for the first byte. The request may have been billed.</source>
        <translation>请重试，或为目标设置更长的首字节时限。该请求可能已计费。</translation>
    </message>
    <message>
        <source>Retry, or give the target a longer deadline for pauses within an answer. The request may have been billed.</source>
        <translation>请重试，或为目标设置更长的回答停顿时限。该请求可能已计费。</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or give the target a longer deadline in total. The request may have been billed.</source>
        <translation>请要求更短的回答，或为目标设置更长的总时限。该请求可能已计费。</translation>
    </message>
    <message>
        <source>hedged: the other answer came first; may have been billed</source>
        <translation>重复发送：另一个回答先到；可能已计费</translation>
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
        <translation>请在目标的参数中更改或删除“%1”，然后重试。</translation>
    </message>
</context>
<context>
    <name>volley::FilterBar</name>
    <message>
        <source>Show requests in all states</source>
        <translation>显示所有状态的请求</translation>
    </message>
    <message>
        <source>Show only: %1. %2</source>
        <comment>state, its meaning</comment>
        <translation>只显示：%1。%2</translation>
    </message>
    <message>
        <source>Show only answers with this mark: %1. %2</source>
        <comment>mark, its meaning</comment>
        <translation>只显示带此标记的回答：%1。%2</translation>
    </message>
    <message>
        <source>Search prompts and responses</source>
        <translation>搜索提示词和响应</translation>
    </message>
    <message>
        <source>Follow running</source>
        <translation>跟随进行中的请求</translation>
    </message>
    <message>
        <source>Keep the requests that are in flight in view while a run goes on, until you scroll or choose a row</source>
        <translation>运行期间，让进行中的请求保持可见，直到您滚动或选择某一行</translation>
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
            <numerusform>全部 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindActions</name>
    <message>
        <source>&amp;Find in Prompts…</source>
        <translation>在提示词中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the cells</source>
        <translation>在单元格中查找文本</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>查找和替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find text in the cells and replace it</source>
        <translation>在单元格中查找文本，并替换为另一文本</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next cell that has it</source>
        <translation>转到下一个包含该文本的单元格</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it</source>
        <translation>转到上一个包含该文本的单元格</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1 (at character %2).</source>
        <comment>the words of the expression&apos;s own grammar</comment>
        <translation>不是正则表达式：%1（第 %2 个字符处）。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Searching a cell for this expression takes too long. Simplify it.</source>
        <translation>在单元格中查找此表达式耗时过长。请将其简化。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cell(s)</source>
        <translation>
            <numerusform>超过 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cells found</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the end</source>
        <translation>第 %1 个，共 %2 个，已从末尾继续</translation>
    </message>
    <message>
        <source>%1 of %2, continued from the top</source>
        <translation>第 %1 个，共 %2 个，已从开头继续</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>正在替换</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>没有可替换的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s).</source>
        <translation>
            <numerusform>已在 %Ln 个单元格中替换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::FindBar</name>
    <message>
        <source>Find:</source>
        <translation>查找：</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Text to find in the cells</source>
        <translation>要在单元格中查找的文本</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the previous cell that has it (Shift+F3)</source>
        <translation>转到上一个包含该文本的单元格 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Go to the next cell that has it (F3)</source>
        <translation>转到下一个包含该文本的单元格 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>关闭此栏 (Esc)</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>替换为：</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>Text to put in its place; with regular expressions, $1 is what the first group found, $0 all of it, \n a line end</source>
        <translation>用于替换的文本；使用正则表达式时，$1 为第一个分组匹配的内容，$0 为全部匹配内容，\n 为换行</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace it in this cell and go to the next</source>
        <translation>在此单元格中替换，并转到下一个</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace it in all cells, in one step that can be undone</source>
        <translation>在所有单元格中替换，可一步撤销</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>A and a are different</source>
        <translation>A 与 a 视为不同</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>整个单元格</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>仅匹配不含其他内容的单元格</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The text is a Perl-compatible regular expression, such as \d+ for digits</source>
        <translation>文本为 Perl 兼容的正则表达式，例如 \d+ 表示数字</translation>
    </message>
    <message>
        <source>Columns to look in</source>
        <translation>要查找的列</translation>
    </message>
    <message>
        <source>Look in all columns, or in one</source>
        <translation>在所有列或某一列中查找</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>列“%1”</translation>
    </message>
</context>
<context>
    <name>volley::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>volley::FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>字节顺序标记(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>公式防护(&amp;G)</translation>
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
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>One for each request</source>
        <translation>每个请求一行</translation>
    </message>
    <message>
        <source>One for each prompt, models side by side</source>
        <translation>每个提示词一行，各模型并列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
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
        <translation>没有它，某些版本的 Excel 会错误显示 ASCII 以外的字符</translation>
    </message>
    <message>
        <source>Puts &apos; before a cell that a spreadsheet would run as a formula; importing the file removes it again</source>
        <translation>在会被电子表格当作公式执行的单元格前加上 &apos;；导入该文件时会再去掉</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>分隔符(&amp;D)：</translation>
    </message>
    <message>
        <source>Line e&amp;nds:</source>
        <translation>换行符(&amp;N)：</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>The run sends each prompt once: both would be the same</source>
        <translation>本次运行每个提示词只发送一次：两种方式结果相同</translation>
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
        <translation>关于 Volley</translation>
    </message>
    <message>
        <source>Sends many prompts to language models at once.</source>
        <translation>一次向语言模型发送大量提示词。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依照 GNU 通用公共许可证第 3 版或更高版本发布。不附带任何担保。</translation>
    </message>
    <message>
        <source>Runs with Qt %1 (built with %2) and QtKeychain.</source>
        <translation>使用 Qt %1（构建时为 %2）和 QtKeychain。</translation>
    </message>
    <message>
        <source>Where Your Data Is Stored</source>
        <translation>您的数据存放在哪里</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>未打开任何项目</translation>
    </message>
    <message>
        <source>This project: prompts, answers and every attempt</source>
        <translation>此项目：提示词、回答和每一次尝试</translation>
    </message>
    <message>
        <source>Projects without a name</source>
        <translation>未命名的项目</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>窗口设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, in the environment, or in memory for this session only; never in one of Volley&apos;s files</source>
        <translation>在系统钥匙串、环境变量或内存中（内存仅限本次会话）；绝不在 Volley 的任何文件中</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>离开本机的内容</translation>
    </message>
    <message>
        <source>the prompts you run, to the providers you choose; nothing else</source>
        <translation>您运行的提示词，发往您选择的提供商；除此之外没有任何内容</translation>
    </message>
    <message>
        <source>Open the Project&apos;s &amp;Folder</source>
        <translation>打开项目文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>volley::ImportChoices</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Maximum rows to import</source>
        <translation>最多读取的行数</translation>
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
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>每行一个提示词</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>以空行分隔的文本块</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>分隔符(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Rows to import:</source>
        <translation>读取行数(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>volley::ImportDialog</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <comment>12 rows</comment>
        <translation>导入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>前 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 2 columns</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %1, %2, the first %Ln shown here</source>
        <comment>1,000 rows, 2 columns, 100</comment>
        <translation>
            <numerusform>最多 %1，%2，此处显示前 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln row(s) shown here</source>
        <comment>2 columns, 100</comment>
        <translation>
            <numerusform>%1，此处显示前 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeFaultText</name>
    <message>
        <source>the text ends too early</source>
        <translation>文本尚未完整就已结束</translation>
    </message>
    <message>
        <source>the text ends within quotes</source>
        <translation>文本在引号内就已结束</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>此处应为一个值</translation>
    </message>
    <message>
        <source>a name in double quotes was expected</source>
        <translation>此处应为双引号括起的名称</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>此处应为冒号</translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation>此处应为逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ] was expected</source>
        <translation>此处应为逗号或 ]</translation>
    </message>
    <message>
        <source>this is not a valid JSON number</source>
        <translation>这不是符合 JSON 写法的数字</translation>
    </message>
    <message>
        <source>what follows the backslash is not a valid escape</source>
        <translation>反斜杠之后的内容没有意义</translation>
    </message>
    <message>
        <source>there is a line break or another control character within quotes</source>
        <translation>引号内含有换行符或其他控制字符</translation>
    </message>
    <message>
        <source>more text follows after the end</source>
        <translation>结尾之后还有多余的文本</translation>
    </message>
    <message>
        <source>Not JSON: there is no text.</source>
        <translation>不是 JSON：没有文本。</translation>
    </message>
    <message>
        <source>Too long to be shown as a tree.</source>
        <translation>过长，无法以树形显示。</translation>
    </message>
    <message>
        <source>Not JSON: line %1, column %2: %3.</source>
        <comment>%3 what is wrong there</comment>
        <translation>不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>volley::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>(all)</source>
        <comment>the root of a JSON tree</comment>
        <translation>（全部）</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>positions in a list</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>{ } %Ln member(s)</source>
        <comment>of a JSON object</comment>
        <translation>
            <numerusform>{ } %Ln 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln item(s)</source>
        <comment>of a JSON list</comment>
        <translation>
            <numerusform>[ ] %Ln 个元素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::JsonView</name>
    <message>
        <source>A tree of names and values. The right arrow key unfolds, the left one folds.</source>
        <translation>由名称和值构成的树。按右箭头键展开，按左箭头键折叠。</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>名称和值</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>值的路径</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all values, up to %1 rows at once</source>
        <translation>展开所有值，一次最多 %1 行</translation>
    </message>
    <message>
        <source>Fold all but the first level</source>
        <translation>折叠第一层以外的所有内容</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Expand All Below</source>
        <translation>展开其下全部(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2, nested too deep to be shown</source>
        <comment>place among those found</comment>
        <translation>第 %1 个，共 %2 个；嵌套过深，无法显示</translation>
    </message>
</context>
<context>
    <name>volley::KeyDialog</name>
    <message>
        <source>No keychain was found on this computer, so the key cannot be kept there. Press Save to keep it for this session only, or choose an environment variable.</source>
        <translation>此计算机上未找到钥匙串，密钥无法保存在那里。按“保存”可仅在本次会话中保留密钥，或改为选择环境变量。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and press Save again, or keep the key for this session only.</source>
        <translation>钥匙串已锁定。请解锁后再次按“保存”，或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed. Press Save to be asked again, or keep the key for this session only.</source>
        <translation>钥匙串拒绝了请求，或其询问被关闭。按“保存”可再次询问，或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it asks for a password in another window and press Save again, or keep the key for this session only.</source>
        <translation>钥匙串没有应答。请查看它是否在另一个窗口中询问密码，然后再次按“保存”，或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>The key was not stored. %1</source>
        <translation>密钥未能存储。%1</translation>
    </message>
    <message>
        <source>No keychain was found on this computer: there is no key in it. What was kept for this session is forgotten.</source>
        <translation>此计算机上未找到钥匙串：其中没有密钥。本次会话中保留的密钥已清除。</translation>
    </message>
    <message>
        <source>The keychain is locked, so a key in it cannot be removed. Unlock it and press Remove again.</source>
        <translation>钥匙串已锁定，无法移除其中的密钥。请解锁后再次按“移除”。</translation>
    </message>
    <message>
        <source>The keychain refused, or its prompt was dismissed: a key in it is still there. Press Remove to try again.</source>
        <translation>钥匙串拒绝了请求，或其询问被关闭：其中的密钥仍在。按“移除”可重试。</translation>
    </message>
    <message>
        <source>The keychain does not answer: a key in it is still there. See whether it asks for a password in another window and press Remove again.</source>
        <translation>钥匙串没有应答：其中的密钥仍在。请查看它是否在另一个窗口中询问密码，然后再次按“移除”。</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>密钥未能移除。%1</translation>
    </message>
    <message>
        <source>The key is for %1: all targets there use it, and it is sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>此密钥用于 %1：那里的所有目标都使用它，且不会发送到其他任何地方。密钥绝不会写入项目或其他文件。</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>This version does not know the provider “%1”.</source>
        <translation>此版本不认识提供商“%1”。</translation>
    </message>
    <message>
        <source>The demo takes no key.</source>
        <translation>演示目标不需要密钥。</translation>
    </message>
    <message>
        <source>Enter the base URL first: a key is for one server only.</source>
        <translation>请先输入基础 URL：一个密钥只用于一台服务器。</translation>
    </message>
    <message>
        <source>This variable is not set where Volley was started. Set it, start Volley again and choose it here.</source>
        <translation>启动 Volley 的环境中没有设置此变量。请设置它，重新启动 Volley，再在此处选择。</translation>
    </message>
    <message>
        <source>What is in this variable cannot be a key: it holds a space or another character that no key can have.</source>
        <translation>此变量的内容不可能是密钥：其中有空格，或有密钥不会含有的其他字符。</translation>
    </message>
    <message>
        <source>This target no longer takes its key from the variable %1.</source>
        <translation>此目标不再从变量 %1 读取密钥。</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>这里不再保存 %1 的密钥。</translation>
    </message>
</context>
<context>
    <name>volley::KeyForm</name>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the key while it is entered</source>
        <translation>输入时显示密钥</translation>
    </message>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>保存在此计算机的钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;session only, in memory</source>
        <translation>仅限本次会话，存于内存(&amp;S)</translation>
    </message>
    <message>
        <source>Take it from an &amp;environment variable:</source>
        <translation>从环境变量读取(&amp;E)：</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>环境变量的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>当前：</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新密钥(&amp;N)：</translation>
    </message>
    <message>
        <source>Keep it:</source>
        <translation>保存方式：</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>No key was found. (One in a locked keychain cannot be seen.)</source>
        <translation>未找到密钥。（钥匙串锁定时，无法看到其中的密钥。）</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only, or taken from an environment variable.</source>
        <translation>此计算机上未找到钥匙串。密钥可仅在本次会话中保留，或从环境变量读取。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>正在存储密钥…</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>正在移除密钥…</translation>
    </message>
    <message>
        <source>Or keep the key for this session only.</source>
        <translation>或仅在本次会话中保留密钥。</translation>
    </message>
    <message>
        <source>Spaces or line ends around the key are left out.</source>
        <translation>密钥前后的空格和换行会被去掉。</translation>
    </message>
    <message>
        <source>Enter the variable&apos;s name first</source>
        <translation>请先输入变量名称</translation>
    </message>
    <message>
        <source>Enter the key first</source>
        <translation>请先输入密钥</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>密钥在环境变量中，Volley 不会改动环境变量</translation>
    </message>
    <message>
        <source>Stop taking the key from this variable</source>
        <translation>不再从此变量读取密钥</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>从钥匙串和内存中移除密钥</translation>
    </message>
</context>
<context>
    <name>volley::KeyInput</name>
    <message>
        <source>Leave out the word “Bearer”: only the key itself belongs here.</source>
        <translation>请去掉“Bearer”一词：这里只填写密钥本身。</translation>
    </message>
    <message>
        <source>There is a space or a line end within the key. Copy the key alone, in one piece.</source>
        <translation>密钥中间有空格或换行。请单独复制完整的密钥。</translation>
    </message>
    <message>
        <source>This holds a character that no key can have (a letter with an accent, a symbol, an invisible mark). Copy the key again.</source>
        <translation>其中有密钥不会含有的字符（带重音的字母、符号、不可见字符）。请重新复制密钥。</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter the variable&apos;s name; the key stays in the environment.</source>
        <translation>这看起来是密钥本身。请输入变量的名称；密钥留在环境变量中。</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and underscores only, for example OPENAI_API_KEY.</source>
        <translation>变量名称只能包含字母、数字和下划线，例如 OPENAI_API_KEY。</translation>
    </message>
</context>
<context>
    <name>volley::KeyRow</name>
    <message>
        <source>Key…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Enter or remove the key</source>
        <translation>输入或移除密钥</translation>
    </message>
    <message>
        <source>The demo takes no key</source>
        <translation>演示目标不需要密钥</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 what is known of a key, %2 the server it is for</extracomment>
        <translation>%1，用于 %2</translation>
    </message>
</context>
<context>
    <name>volley::KeyText</name>
    <message>
        <source>%1 (this session only)</source>
        <translation>%1（仅限本次会话）</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1（变量 %2）</translation>
    </message>
    <message>
        <source>%1 (keychain)</source>
        <translation>%1（钥匙串）</translation>
    </message>
    <message>
        <source>variable %1 is not set</source>
        <translation>变量 %1 未设置</translation>
    </message>
    <message>
        <source>no key yet – no keychain on this computer</source>
        <translation>尚无密钥 – 此计算机上没有钥匙串</translation>
    </message>
    <message>
        <source>no key seen – the keychain is locked</source>
        <translation>看不到密钥 – 钥匙串已锁定</translation>
    </message>
    <message>
        <source>no key seen – the keychain refused</source>
        <translation>看不到密钥 – 钥匙串拒绝了请求</translation>
    </message>
    <message>
        <source>no key seen – the keychain does not answer</source>
        <translation>看不到密钥 – 钥匙串没有应答</translation>
    </message>
    <message>
        <source>no key seen – the keychain failed</source>
        <translation>看不到密钥 – 钥匙串出错</translation>
    </message>
    <message>
        <source>waiting for the keychain; it may ask you to unlock it</source>
        <translation>正在等待钥匙串；它可能会要求您解锁</translation>
    </message>
    <message>
        <source>looking for the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>演示 – 无需密钥</translation>
    </message>
    <message>
        <source>no key – optional here</source>
        <translation>无密钥 – 此处可不填</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>正在等待钥匙串；它可能会要求您解锁。</translation>
    </message>
</context>
<context>
    <name>volley::KeysPage</name>
    <message>
        <source>Providers and their keys</source>
        <translation>提供商及其密钥</translation>
    </message>
    <message>
        <source>Set or Replace…</source>
        <translation>设置或替换…</translation>
    </message>
    <message>
        <source>Enter a key, or choose where it comes from</source>
        <translation>输入密钥，或选择其来源</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the key from the keychain and from memory</source>
        <translation>从钥匙串和内存中移除密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Ask for the list of models: costs nothing, and shows whether the key is right</source>
        <translation>查询模型列表：不产生费用，并可看出密钥是否正确</translation>
    </message>
    <message>
        <source>A key is for one server and sent nowhere else. Keys are never written to a project or another file.</source>
        <translation>一个密钥只用于一台服务器，不会发送到别处。密钥绝不会写入项目或其他文件。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, for one session only, or taken from the environment.</source>
        <translation>密钥保存在此计算机的钥匙串中，或仅在一次会话中保留，或从环境变量读取。</translation>
    </message>
    <message>
        <source>The key comes from the environment, which Volley does not change</source>
        <translation>密钥在环境变量中，Volley 不会改动环境变量</translation>
    </message>
    <message>
        <source>Set a key first</source>
        <translation>请先设置密钥</translation>
    </message>
    <message>
        <source>No target of the open project asks %1. Add one, and choose the variable at its key.</source>
        <translation>打开的项目中没有使用 %1 的目标。请添加一个，并在其密钥处选择该变量。</translation>
    </message>
    <message>
        <source>Remove the Key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Remove the key for %1?</source>
        <translation>要移除 %1 的密钥吗？</translation>
    </message>
    <message>
        <source>It is removed from the keychain and from memory. All projects used it for this server.</source>
        <translation>密钥将从钥匙串和内存中移除。所有项目都曾用它访问此服务器。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>正在移除密钥…</translation>
    </message>
    <message>
        <source>No key for %1 is stored here any longer.</source>
        <translation>这里不再保存 %1 的密钥。</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>正在向 %1 查询模型…</translation>
    </message>
</context>
<context>
    <name>volley::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>从下次启动起生效</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 the language that is, in itself</extracomment>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect the next time Volley starts.</source>
        <translation>下次启动 Volley 时生效。</translation>
    </message>
</context>
<context>
    <name>volley::LimitWords</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>服务器告知</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>服务器拒绝</translation>
    </message>
    <message>
        <source>shared with another target</source>
        <translation>与另一目标共享</translation>
    </message>
    <message>
        <source>the server is overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>the server keeps up</source>
        <translation>服务器跟得上</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>试探</translation>
    </message>
    <message>
        <source>more at once did not help</source>
        <translation>提高并发没有收益</translation>
    </message>
    <message>
        <source>fewer are just as fast</source>
        <translation>更少也一样快</translation>
    </message>
    <message>
        <source>fewer are slower</source>
        <translation>更少则变慢</translation>
    </message>
    <message>
        <source>answers take longer than before</source>
        <translation>回答比之前更慢</translation>
    </message>
    <message>
        <source>they took longer for another reason</source>
        <translation>变慢另有原因</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>由您操作</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>to find out what it can handle</source>
        <translation>试探其效果</translation>
    </message>
    <message>
        <source>more only took longer</source>
        <translation>更多只会更慢</translation>
    </message>
    <message>
        <source>fewer were too few</source>
        <translation>更少则不够</translation>
    </message>
    <message>
        <source>fewer did not help</source>
        <translation>更少也没有更快</translation>
    </message>
    <message>
        <source>it takes far longer than usual</source>
        <translation>耗时远超平常</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>服务器返回 %1</translation>
    </message>
    <message>
        <source>budget %1 → %2</source>
        <comment>before, after</comment>
        <translation>预算 %1 → %2</translation>
    </message>
    <message>
        <source>concurrency %1 → %2</source>
        <comment>before, after</comment>
        <translation>并发数 %1 → %2</translation>
    </message>
    <message>
        <source>requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>每分钟请求数 %1 → %2</translation>
    </message>
    <message>
        <source>pace of requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>请求节奏（每分钟）%1 → %2</translation>
    </message>
    <message>
        <source>tokens per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>每分钟 Token 数 %1 → %2</translation>
    </message>
    <message>
        <source>pace, requests per minute %1 → %2</source>
        <comment>before, after</comment>
        <translation>节奏，每分钟请求数 %1 → %2</translation>
    </message>
    <message>
        <source>cool-down of %1</source>
        <translation>冷却 %1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>目标已停用</translation>
    </message>
    <message>
        <source>target goes on</source>
        <translation>目标已恢复</translation>
    </message>
    <message>
        <source>stragglers are asked a second time</source>
        <translation>再次发送滞后的请求</translation>
    </message>
    <message>
        <source>stragglers are waited for</source>
        <translation>等待滞后的请求</translation>
    </message>
    <message>
        <source>row %1 asked a second time</source>
        <translation>再次发送第 %1 行</translation>
    </message>
    <message>
        <source>attempts per request %1 → %2</source>
        <comment>before, after</comment>
        <translation>每个请求的尝试次数 %1 → %2</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>目标已编辑</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>达到预算</translation>
    </message>
    <message>
        <source>budget raised</source>
        <translation>预算已提高</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was changed, why</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what was changed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>nothing is left to send; %n straggler(s) asked a second time</source>
        <translation>
            <numerusform>没有待发送的请求；已再次发送 %n 个滞后的请求</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left to send</source>
        <translation>没有待发送的请求</translation>
    </message>
    <message>
        <source>as many as allowed are in flight (%1)</source>
        <translation>进行中的请求已达上限（%1）</translation>
    </message>
    <message>
        <source>nothing: more are on their way</source>
        <translation>无：更多请求即将发出</translation>
    </message>
</context>
<context>
    <name>volley::LimitsPage</name>
    <message>
        <source>Rates and retries</source>
        <translation>速率与重试</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>每分钟请求数(&amp;R)：</translation>
    </message>
    <message>
        <source>To use less than the provider allows, or where it does not report its limit; reported limits are kept automatically</source>
        <translation>可设为低于提供商的限制；提供商未告知限制时，可在此填写；它告知的限制会自动遵守</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>每分钟 Token 数(&amp;T)：</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>提示词与回答合计，发送前估算</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>最多尝试次数(&amp;A)：</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>包括第一次；1 = 从不自动重试</translation>
    </message>
    <message>
        <source>Max a&amp;nswer size:</source>
        <translation>回答大小上限(&amp;N)：</translation>
    </message>
    <message>
        <source>A larger answer is cut off and counts as failed</source>
        <translation>更大的回答会被截断，并计为失败</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As &amp;many at once as the server can handle</source>
        <translation>并发数以服务器跟得上为限(&amp;M)</translation>
    </message>
    <message>
        <source>Starts with few and finds the right number; never more than set in the toolbar</source>
        <translation>从少量开始，逐步找到合适的数量；绝不超过工具栏中的设置</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>再次发送滞后的请求(&amp;S)</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>在运行接近尾声、没有待发送的请求时：耗时远超其他请求的会再发送一次，以先到的回答为准。两次都可能计费。最多占请求的 5 %。</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>单次尝试的时限</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>建立连接(&amp;C)：</translation>
    </message>
    <message>
        <source>To the &amp;first byte:</source>
        <translation>首字节(&amp;F)：</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>从发送请求到出现回答的第一个迹象</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>回答中的停顿(&amp;P)：</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>流的两个片段之间</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>总计(&amp;O)：</translation>
    </message>
    <message>
        <source>The maximum number of requests in flight is set in the window&apos;s toolbar.</source>
        <translation>同时进行的请求数上限在窗口的工具栏中设置。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <extracomment>a limit that nobody set: told by the server, or taught by its refusals</extracomment>
        <translation>探知值：%1</translation>
    </message>
</context>
<context>
    <name>volley::ListActions</name>
    <message>
        <source>Ed&amp;it Cell</source>
        <translation>编辑单元格(&amp;I)</translation>
    </message>
    <message>
        <source>Type in this cell</source>
        <translation>在此单元格中输入</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>粘贴提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>Take prompts from the clipboard in place of these</source>
        <translation>用剪贴板中的提示词替换现有的提示词</translation>
    </message>
    <message>
        <source>Insert Row &amp;Above</source>
        <translation>在上方插入行(&amp;A)</translation>
    </message>
    <message>
        <source>Put an empty row above this one</source>
        <translation>在此行上方加入一个空行</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>插入行</translation>
    </message>
    <message>
        <source>Insert Row &amp;Below</source>
        <translation>在下方插入行(&amp;B)</translation>
    </message>
    <message>
        <source>Put an empty row below this one</source>
        <translation>在此行下方加入一个空行</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>添加行(&amp;R)</translation>
    </message>
    <message>
        <source>Put an empty row at the end</source>
        <translation>在末尾加入一个空行</translation>
    </message>
    <message>
        <source>Re&amp;move Rows</source>
        <translation>删除行(&amp;M)</translation>
    </message>
    <message>
        <source>Take the selected rows away</source>
        <translation>删除所选的行</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>添加列(&amp;O)…</translation>
    </message>
    <message>
        <source>Put an empty column at the end</source>
        <translation>在末尾加入一个空列</translation>
    </message>
    <message>
        <source>Re&amp;name Column…</source>
        <translation>重命名列(&amp;N)…</translation>
    </message>
    <message>
        <source>Give this column another name; templates name columns</source>
        <translation>为此列另取名称；模板按名称引用列</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Add a Column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Rename the Column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Remo&amp;ve Column</source>
        <translation>删除列(&amp;V)</translation>
    </message>
    <message>
        <source>Take this column away, with what stands in it</source>
        <translation>删除此列及其内容</translation>
    </message>
    <message>
        <source>Removing rows</source>
        <translation>正在删除行</translation>
    </message>
    <message>
        <source>Removing the column “%1”</source>
        <translation>正在删除列“%1”</translation>
    </message>
    <message>
        <source>remove column</source>
        <translation>删除列</translation>
    </message>
</context>
<context>
    <name>volley::ListIntake</name>
    <message>
        <source>A list is being read. Wait until it is finished, or cancel it.</source>
        <translation>正在读取列表。请等待读取完成，或取消。</translation>
    </message>
    <message>
        <source>Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>提示词列表 (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <comment>12 rows, file</comment>
        <translation>已从 %2 导入 %1。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of prompts first, then paste it here.</source>
        <translation>剪贴板中没有文本。请先复制提示词列表，再粘贴到这里。</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>正在读取示例列表</translation>
    </message>
    <message>
        <source>%1 taken from the sample.</source>
        <comment>12 rows</comment>
        <translation>已从示例列表载入 %1。</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>使用示例列表</translation>
    </message>
    <message>
        <source>Try the Sample</source>
        <translation>试用示例列表</translation>
    </message>
    <message>
        <source>Replace the prompts with the sample?</source>
        <translation>用示例列表替换现有的提示词？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (goes|go). This can be undone.</source>
        <translation>
            <numerusform>现有的 %Ln 行将被移除。此操作可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Taking the pasted list</source>
        <translation>正在载入粘贴的列表</translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <comment>12 rows</comment>
        <translation>已粘贴 %1。</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1 The prompts that were there are unchanged.</source>
        <translation>%1原有的提示词保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) replaced.</source>
        <translation>
            <numerusform>已替换 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What was changed during the run, the latest first</source>
        <translation>运行期间的更改，最近的在最前</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>volley::LongEdits</name>
    <message>
        <source>%1 The prompts are unchanged.</source>
        <translation>%1提示词未更改。</translation>
    </message>
</context>
<context>
    <name>volley::MainWindow</name>
    <message>
        <source>The run is being prepared</source>
        <translation>正在准备运行</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <comment>12 requests</comment>
        <translation>将发送 %1</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>项目已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped; only one can be opened at a time.</source>
        <translation>
            <numerusform>拖放了 %Ln 个文件；一次只能处理一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded.</source>
        <translation>
            <numerusform>运行已结束：成功 %Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has ended: %Ln succeeded, %1.</source>
        <extracomment>%1 such as &quot;3 failed&quot;</extracomment>
        <translation>
            <numerusform>运行已结束：成功 %Ln，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Failed</source>
        <translation>显示失败的请求</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <comment>progress, project</comment>
        <translation>%1% · %2</translation>
    </message>
    <message>
        <source>The project file was damaged when the program or the machine last ended.</source>
        <translation>程序或计算机上次退出时，项目文件已损坏。</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>保存可读取的内容…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Prompts and requests</source>
        <translation>提示词与请求</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>One row per prompt, the models&apos; answers side by side</source>
        <translation>每个提示词一行，各模型的回答并排显示</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The prompts are being changed</source>
        <translation>正在更改提示词</translation>
    </message>
</context>
<context>
    <name>volley::MarkText</name>
    <message>
        <source>Cut off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>limit of output tokens</source>
        <translation>输出 Token 数限制</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the target&apos;s parameters and run this again to get all of it.</source>
        <translation>回答在达到输出 Token 数限制时被截断。要获得完整回答，请在目标的参数中提高限制（max tokens），然后重新运行。</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已过滤</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>内容过滤器</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped this answer. Reword the prompt, or ask another model.</source>
        <translation>提供商的内容过滤器阻止了此回答。请改写提示词，或改问其他模型。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>declined by the model</source>
        <translation>被模型拒绝</translation>
    </message>
    <message>
        <source>The model declined to answer; its own words are shown in place of the answer. Reword the prompt, or ask another model.</source>
        <translation>模型拒绝回答；回答处显示的是模型自己的说明。请改写提示词，或改问其他模型。</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>in place of an answer</source>
        <translation>代替回答</translation>
    </message>
    <message>
        <source>The model called tools instead of answering; the calls are shown in place of the answer, as JSON. Volley does not run tools: remove them from the target&apos;s parameters if you want text.</source>
        <translation>模型没有回答，而是调用了工具；回答处显示的是这些调用（JSON）。Volley 不运行工具：如需文本，请从目标的参数中去掉工具。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no text received</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>The answer is complete, but it contains no text. Retry the request; if it stays empty, look at the prompt and at the target&apos;s stop sequences.</source>
        <translation>回答已完整收到，但其中没有文本。请重试该请求；如果仍为空，请检查提示词和目标的停止文本。</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownDocument</name>
    <message>
        <source>[picture, not loaded: %1, %2]</source>
        <comment>its description, its address</comment>
        <translation>[图片，未加载：%1，%2]</translation>
    </message>
</context>
<context>
    <name>volley::MarkdownView</name>
    <message>
        <source>Open Address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Open this address outside of Volley?</source>
        <translation>在 Volley 之外打开此地址？</translation>
    </message>
    <message>
        <source>Volley does not open addresses of this kind.</source>
        <translation>Volley 不会打开此类地址。</translation>
    </message>
    <message>
        <source>%1
The address comes from a model&apos;s answer, which may be wrong.</source>
        <extracomment>%1 an address</extracomment>
        <translation>%1
此地址出自模型的回答，模型给出的地址可能有误。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
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
        <translation>%1；超过 %3 时为 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>$%1 in</source>
        <comment>price</comment>
        <translation>输入 $%1</translation>
    </message>
    <message>
        <source>$%1 out</source>
        <comment>price</comment>
        <translation>输出 $%1</translation>
    </message>
    <message numerus="yes">
        <source>another price above %1 input token(s)</source>
        <translation>
            <numerusform>输入超过 %1 个 Token 时价格不同</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no price table.</source>
        <translation>没有价格表。</translation>
    </message>
    <message>
        <source>Prices as of %1, imported by you.</source>
        <translation>价格日期 %1，由您导入。</translation>
    </message>
    <message>
        <source>Prices as of %1, built in.</source>
        <translation>价格日期 %1，内置。</translation>
    </message>
    <message>
        <source>The table that is built in is newer: %1.</source>
        <translation>内置的价格表更新：%1。</translation>
    </message>
</context>
<context>
    <name>volley::MonitorPane</name>
    <message>
        <source>Monitor</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Save Charts…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG) or a drawing (SVG)</source>
        <translation>将图表保存为图片 (PNG) 或矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 done</source>
        <extracomment>of the requests; %1 is all of them</extracomment>
        <translation>
            <numerusform>已完成 %Ln / %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>requests</comment>
        <translation>
            <numerusform>剩余 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Its figures and charts will appear here.</source>
        <translation>尚未运行：运行后，数据和图表将显示在此处。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1 per minute (%2 per second)</source>
        <translation>每分钟 %1（每秒 %2）</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>由您暂停</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, what holds it back</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the Charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>volley::NameValueTable</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>从中移除：%1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 在此出现了两次。</translation>
    </message>
</context>
<context>
    <name>volley::NetworkChoice</name>
    <message>
        <source>Enter the proxy&apos;s host: a name or an address.</source>
        <translation>请输入代理的主机：名称或地址。</translation>
    </message>
    <message>
        <source>Only the host&apos;s name or address belongs here, for example proxy.example.com: no http://, port or path.</source>
        <translation>此处只填主机的名称或地址，例如 proxy.example.com：不要填 http://、端口或路径。</translation>
    </message>
</context>
<context>
    <name>volley::NetworkPage</name>
    <message>
        <source>The password is kept for this session only. %1</source>
        <translation>密码仅在本次会话中保留。%1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Also from the environment: https_proxy, no_proxy</source>
        <translation>也读取环境变量：https_proxy、no_proxy</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>Servers are reached directly</source>
        <translation>直接连接服务器</translation>
    </message>
    <message>
        <source>&amp;HTTP proxy</source>
        <translation>HTTP 代理(&amp;H)</translation>
    </message>
    <message>
        <source>Connections are tunnelled by CONNECT</source>
        <translation>连接通过 CONNECT 隧道传输</translation>
    </message>
    <message>
        <source>SO&amp;CKS 5 proxy</source>
        <translation>SOCKS 5 代理(&amp;C)</translation>
    </message>
    <message>
        <source>It looks up the servers&apos; names, too</source>
        <translation>服务器名称也由代理解析</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理的主机</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>主机(&amp;O)：</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理的端口</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>代理不要求时留空</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>This computer itself is always reached directly.</source>
        <translation>此计算机本身始终直接连接。</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file</source>
        <translation>存入钥匙串，绝不写入文件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>In the keychain; where there is none, for this session only</source>
        <translation>保存在钥匙串中；没有钥匙串时，仅在本次会话中保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>From the keychain and from memory</source>
        <translation>从钥匙串和内存中移除</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Volley trusts the certificates that the system trusts. A company&apos;s own authority can be added here, as a PEM file.</source>
        <translation>系统信任其证书的服务器会受到信任。公司自己的证书颁发机构可在此以 PEM 文件的形式添加。</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>PEM: begins with -----BEGIN CERTIFICATE-----</source>
        <translation>PEM：以 -----BEGIN CERTIFICATE----- 开头</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Stop trusting these certificates</source>
        <translation>不再信任这些证书</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>正在读取证书…</translation>
    </message>
    <message>
        <source>It is not used. %1</source>
        <translation>该文件未被使用。%1</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Storing the password…</source>
        <translation>正在保存密码…</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>正在查找密码…</translation>
    </message>
    <message>
        <source>No password was found. %1</source>
        <translation>未找到密码。%1</translation>
    </message>
    <message>
        <source>No password for this proxy yet. (One in a locked keychain cannot be seen.)</source>
        <translation>此代理尚无密码。（钥匙串锁定时，无法看到其中的密码。）</translation>
    </message>
    <message>
        <source>A password is kept for this session only.</source>
        <translation>密码仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>A password is kept in the keychain.</source>
        <translation>密码保存在钥匙串中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted besides, the first of: %1.</source>
        <translation>
            <numerusform>另外信任 %Ln 个证书，第一个属于：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One expired on %2 and is no longer accepted.</source>
        <translation>%1其中一个已于 %2 到期，不再被接受。</translation>
    </message>
    <message>
        <source>%1 Valid until %2.</source>
        <translation>%1有效期至 %2。</translation>
    </message>
    <message>
        <source>Enter host and user name first</source>
        <translation>请先输入主机和用户名</translation>
    </message>
    <message>
        <source>%1 Until then the network is reached as before.</source>
        <translation>%1在此之前，仍按原来的方式连接网络。</translation>
    </message>
</context>
<context>
    <name>volley::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
        <translation>请输入整数，或留空。</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>请输入数字，或留空。</translation>
    </message>
    <message>
        <source>Enter a number %1, or nothing.</source>
        <comment>the range: 0 to 2</comment>
        <translation>请输入数字（%1），或留空。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不大于 %1</translation>
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
        <translation>去除不适用的设置</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>值 (JSON)</translation>
    </message>
    <message>
        <source>Sent with each request exactly as written here; one that repeats a field above takes precedence. Text is written in double quotes.</source>
        <translation>随每个请求按原样发送；若与上方某个字段含义相同，则以此处为准。文本要写在双引号内。</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <extracomment>fields that only this provider knows</extracomment>
        <translation>%1 的字段</translation>
    </message>
    <message>
        <source>%1 is given twice: in its field, and under the other parameters.</source>
        <translation>%1 出现了两次：在其字段中，又在其他参数中。</translation>
    </message>
    <message>
        <source>Not taken by this model: %1.</source>
        <extracomment>settings that do not fit, with what would</extracomment>
        <translation>此模型不接受：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not among the fields of this provider, and not sent: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>不属于此提供商的字段，不会发送：%1。</translation>
    </message>
</context>
<context>
    <name>volley::PasteDialog</name>
    <message>
        <source>&amp;First row names the columns</source>
        <translation>首行为列名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Paste Prompts</source>
        <translation>粘贴提示词</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>文本的读取方式</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>每行一个提示词</translation>
    </message>
    <message>
        <source>Blocks separated by blank lines</source>
        <translation>以空行分隔的文本块</translation>
    </message>
    <message>
        <source>Spreadsheet cells</source>
        <translation>电子表格单元格</translation>
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
        <translation>读取方式(&amp;R)：</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln character(s)…</source>
        <translation>
            <numerusform>正在读取 %Ln 个字符…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>12 rows</comment>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 rows, 1 column</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>volley::PlainView</name>
    <message>
        <source>Show Beginning</source>
        <translation>显示开头</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln character(s) are shown.</source>
        <translation>
            <numerusform>显示前 %1 个字符，共 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3 are shown.</source>
        <translation>显示第 %1 到 %2 个字符，共 %3 个。</translation>
    </message>
</context>
<context>
    <name>volley::PreflightPanel</name>
    <message>
        <source>What the run will take</source>
        <translation>此次运行的预计用量</translation>
    </message>
    <message>
        <source>More would only wait for the limits on requests and tokens per minute</source>
        <translation>再多也只会等待每分钟请求数和 Token 数的限制</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>预检</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>Checking again: %1 of %Ln row(s) so far…</source>
        <translation>
            <numerusform>正在重新检查：目前已检查 %1 / %Ln 行…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first %1 of %Ln row(s); checking the others…</source>
        <translation>
            <numerusform>以上为前 %1 行的结果，共 %Ln 行；正在检查其余各行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to select these rows.</source>
        <translation>按下可选择这些行。</translation>
    </message>
    <message>
        <source>Press to change the budget.</source>
        <translation>按下可更改预算。</translation>
    </message>
    <message numerus="yes">
        <source>Allow %Ln in flight</source>
        <translation>
            <numerusform>允许 %Ln 个进行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PreflightWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>≈ %1 to %2</source>
        <comment>least and most money</comment>
        <translation>≈ %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s) (a guess: no limit is set)</source>
        <translation>
            <numerusform>按每个回答最多 %Ln 个 Token 计（推测值：未设置限制）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with answers of up to %Ln token(s)</source>
        <translation>
            <numerusform>按每个回答最多 %Ln 个 Token 计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, condition</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 at its limits, with at least %Ln in flight if an answer takes %2</source>
        <extracomment>%1, %2 such as &quot;≈ 9 min&quot;, &quot;≈ 3 s&quot;</extracomment>
        <translation>
            <numerusform>达到其限制时需 %1；若每个回答用时 %2，则至少要有 %Ln 个进行中</numerusform>
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
            <numerusform>将选择其中的前 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (lacks|lack) a value for the template</source>
        <translation>
            <numerusform>%Ln 行缺少模板的某个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 such as &quot;{{name}}, {{town}}&quot;</extracomment>
        <translation>空值：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent</source>
        <translation>
            <numerusform>%Ln 行无法发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be too long for (its|their) model</source>
        <translation>
            <numerusform>%Ln 行对其模型而言可能过长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The context window of %1 has %Ln token(s).</source>
        <extracomment>%1 a target</extracomment>
        <translation>
            <numerusform>%1 的上下文窗口为 %Ln 个 Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is too small</source>
        <translation>预算太少</translation>
    </message>
    <message>
        <source>The budget may be too small</source>
        <translation>预算可能太少</translation>
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
            <numerusform>%1，输入 %2 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (gives|give) an empty prompt</source>
        <translation>
            <numerusform>%Ln 行产生空提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them.</source>
        <translation>不会为这些行发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (repeats|repeat) an earlier prompt</source>
        <translation>
            <numerusform>%Ln 行与此前的提示词重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent and paid for, unless earlier answers are reused.</source>
        <translation>每一行都会发送并计费，除非重用此前的回答。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between money and time</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>volley::PreviewPane</name>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>行号</translation>
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
        <translation>价格…</translation>
    </message>
    <message>
        <source>See and set the price of this model</source>
        <translation>查看并设置此模型的价格</translation>
    </message>
    <message>
        <source>%1 per million tokens, your own price</source>
        <translation>%1，每百万 Token，您自定的价格</translation>
    </message>
    <message>
        <source>%1 per million tokens, as of %2</source>
        <translation>%1，每百万 Token，日期 %2</translation>
    </message>
</context>
<context>
    <name>volley::PriceTableModel</name>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>The provider, or the server, whose price it is</source>
        <translation>该价格所属的提供商或服务器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model, and others whose names mean the same one; * = all models</source>
        <translation>该模型，以及指同一模型的其他名称；* = 所有模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>每百万输入 Token 的美元价格</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>US dollars per million input tokens read from the provider&apos;s cache; empty = same as other input</source>
        <translation>从提供商缓存读取的每百万输入 Token 的美元价格；留空 = 与其他输入相同</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>US dollars per million input tokens written to the provider&apos;s cache; empty = same as other input</source>
        <translation>写入提供商缓存的每百万输入 Token 的美元价格；留空 = 与其他输入相同</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>US dollars per million output tokens, including reasoning</source>
        <translation>每百万输出 Token 的美元价格，包括推理</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Tokens that a prompt and its answer may have together</source>
        <translation>提示词与其回答合计可有的 Token 数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whose price it is: the table&apos;s, or your own</source>
        <translation>价格的来源：价格表，或您自定</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>price</comment>
        <translation>自定</translation>
    </message>
    <message>
        <source>imported, %1</source>
        <comment>table of prices</comment>
        <translation>导入，%1</translation>
    </message>
    <message>
        <source>built in, %1</source>
        <comment>table of prices</comment>
        <translation>内置，%1</translation>
    </message>
    <message>
        <source>The table has no price here.</source>
        <translation>价格表中没有此项价格。</translation>
    </message>
    <message>
        <source>The table says: %1</source>
        <translation>价格表中为：%1</translation>
    </message>
    <message>
        <source>%1: the provider has withdrawn it, or is about to.</source>
        <translation>%1：提供商即将停用或已停用此模型。</translation>
    </message>
    <message>
        <source>“%1” is not a price: enter US dollars per million tokens, for example 2.5.</source>
        <translation>“%1”不是价格：请填写每百万 Token 的美元数，例如 2.5。</translation>
    </message>
</context>
<context>
    <name>volley::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Show this model, so that a price can be entered</source>
        <translation>显示此模型，以便输入价格</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>重新执行被撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Remove your own price for the selected models; the table&apos;s applies again</source>
        <translation>清除所选模型的自定价格；重新采用价格表中的价格</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>导入价格表(&amp;I)…</translation>
    </message>
    <message>
        <source>Replace the built-in table with a newer one</source>
        <translation>用较新的价格表代替内置价格表</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Table</source>
        <translation>使用内置价格表(&amp;B)</translation>
    </message>
    <message>
        <source>Discard the imported table; your own prices stay</source>
        <translation>清除导入的价格表；您自定的价格保留</translation>
    </message>
    <message>
        <source>Re&amp;calculate This Project</source>
        <translation>重新计算此项目(&amp;C)</translation>
    </message>
    <message>
        <source>Recalculate the cost of this project&apos;s answers with these prices</source>
        <translation>按这些价格重新写入此项目中各回答的费用</translation>
    </message>
    <message>
        <source>US dollars per million tokens. Double-click a price to set your own. It applies to runs from then on; a cost that the provider itself reports takes precedence over any table.</source>
        <translation>单位为美元 / 百万 Token。双击价格即可自定，对此后的运行生效；若提供商自己给出回答的费用，则优先于任何价格表。</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>模型价格</translation>
    </message>
    <message>
        <source>Columns of the prices</source>
        <translation>价格表的列</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商列表</translation>
    </message>
    <message>
        <source>Provider or server of another model</source>
        <translation>另一模型的提供商或服务器</translation>
    </message>
    <message>
        <source>Provider, or server: llm.example.com</source>
        <translation>提供商或服务器：llm.example.com</translation>
    </message>
    <message>
        <source>Name of another model</source>
        <translation>另一模型的名称</translation>
    </message>
    <message>
        <source>Its model, or * for all</source>
        <translation>其模型，或用 * 表示全部</translation>
    </message>
    <message>
        <source>&amp;Another model:</source>
        <translation>另一模型(&amp;A)：</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有提供商</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Import a Table of Prices</source>
        <translation>导入价格表</translation>
    </message>
    <message>
        <source>Tables of prices (*.json);;All files (*)</source>
        <translation>价格表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>价格表已导入。</translation>
    </message>
    <message>
        <source>The built-in table is in use again.</source>
        <translation>重新采用内置价格表。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln attempt(s) has changed.</source>
        <translation>
            <numerusform>%Ln 次尝试的费用已更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PricesPage</name>
    <message>
        <source>Prices in use</source>
        <translation>使用中的价格</translation>
    </message>
    <message>
        <source>&amp;Edit Prices…</source>
        <translation>编辑价格(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>编辑价格</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table or drop it</source>
        <translation>查看并设置 Token 的价格；导入较新的价格表或将其清除</translation>
    </message>
    <message>
        <source>A cost that the provider itself reports takes precedence. A price that is not known counts as unknown, never as 0.</source>
        <translation>以提供商自己给出的费用为准。未知的价格按未知处理，绝不按 0 计算。</translation>
    </message>
    <message>
        <source>The prices are being read…</source>
        <translation>正在读取价格…</translation>
    </message>
    <message>
        <source>A table that you imported, as of %1. The one that came with Volley is of %2.</source>
        <translation>由您导入的价格表，日期 %1。Volley 自带的价格表日期为 %2。</translation>
    </message>
    <message>
        <source>The table that came with Volley, as of %1.</source>
        <translation>Volley 自带的价格表，日期 %1。</translation>
    </message>
    <message>
        <source>No prices of your own are set.</source>
        <translation>未设置自定价格。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) of your own, which (takes|take) precedence over the table.</source>
        <translation>
            <numerusform>有 %Ln 个自定价格，优先于价格表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::ProblemModel</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>提供商原文</translation>
    </message>
</context>
<context>
    <name>volley::ProblemWatch</name>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>正在准备运行</translation>
    </message>
</context>
<context>
    <name>volley::ProblemsPane</name>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>失败的请求，按原因分组</translation>
    </message>
    <message>
        <source>Fix and Retry</source>
        <translation>修复并重试</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>设置密钥…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>编辑目标…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>重试这些请求</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>在请求中显示</translation>
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
        <translation>已完成的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>取消正在进行的操作</translation>
    </message>
    <message>
        <source>Ends it; the list stays as it was</source>
        <translation>结束操作；列表保持原样</translation>
    </message>
</context>
<context>
    <name>volley::ProjectController</name>
    <message>
        <source>Read-only: the project is in use by %1.</source>
        <translation>只读：项目正由 %1 使用。</translation>
    </message>
    <message>
        <source>Read-only: another program is using the project.</source>
        <translation>只读：另一个程序正在使用此项目。</translation>
    </message>
    <message>
        <source>Read-only: the project&apos;s file or folder cannot be written.</source>
        <translation>只读：项目文件或其文件夹不可写入。</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>%1 copy.volley</source>
        <comment>name of a file</comment>
        <translation>%1 副本.volley</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Recover a Damaged Project</source>
        <translation>恢复损坏的项目</translation>
    </message>
    <message>
        <source>Save What Can Be Read As</source>
        <translation>将可读取的内容另存为</translation>
    </message>
    <message>
        <source>%1 recovered.volley</source>
        <comment>name of a file</comment>
        <translation>%1 已恢复.volley</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, or let it finish, before another project is opened.</source>
        <translation>运行正在进行。请先停止运行，或等它完成，再打开另一个项目。</translation>
    </message>
    <message>
        <source>The project can be edited and run again.</source>
        <translation>项目又可以编辑和运行了。</translation>
    </message>
    <message>
        <source>The copy needs another name or another folder: the project itself cannot be written.</source>
        <translation>副本需要使用其他名称或其他文件夹：项目本身不可写入。</translation>
    </message>
    <message>
        <source>The project now takes %1, %2 less.</source>
        <translation>项目现占用 %1，减少了 %2。</translation>
    </message>
    <message>
        <source>The project takes %1; there was no space to free.</source>
        <translation>项目占用 %1；没有可释放的空间。</translation>
    </message>
    <message>
        <source>Volley projects (*.volley)</source>
        <translation>Volley 项目 (*.volley)</translation>
    </message>
    <message>
        <source>Your work is saved in %1 as you go.</source>
        <translation>一切都会随时自动保存在 %1 中。</translation>
    </message>
    <message>
        <source>Prompts.volley</source>
        <comment>name of a file</comment>
        <translation>提示词.volley</translation>
    </message>
</context>
<context>
    <name>volley::ProjectFiles</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>its number</comment>
        <translation>未命名 %1</translation>
    </message>
</context>
<context>
    <name>volley::PromptPreview</name>
    <message>
        <source>
[image: %1]</source>
        <translation>
[图片：%1]</translation>
    </message>
    <message>
        <source>System message:
%1</source>
        <translation>系统消息：
%1</translation>
    </message>
    <message>
        <source>User:
%1</source>
        <translation>用户：
%1</translation>
    </message>
    <message>
        <source>Assistant:
%1</source>
        <translation>助手：
%1</translation>
    </message>
    <message>
        <source>Prompt:
%1</source>
        <translation>提示词：
%1</translation>
    </message>
    <message>
        <source>Preview of the prompt</source>
        <translation>提示词预览</translation>
    </message>
    <message>
        <source>Preview of row %1</source>
        <translation>第 %1 行预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The prompt of this row is empty.</source>
        <translation>此行的提示词为空。</translation>
    </message>
    <message>
        <source>Choose a row in Prompts to see here what will be sent for it.</source>
        <translation>在“提示词”中选择一行，即可在此查看将为它发送的内容。</translation>
    </message>
    <message>
        <source>This row cannot be sent. %1</source>
        <translation>无法发送此行。%1</translation>
    </message>
    <message>
        <source>Empty in this row: %1.</source>
        <translation>此行中为空：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the first %1 are shown.</source>
        <translation>
            <numerusform>共 %Ln 个字符；显示前 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::PromptsGrid</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>列表的行</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>volley::PromptsPage::Private</name>
    <message>
        <source>Add Row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Rename Column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1. Wait until it is done, or cancel it.</source>
        <translation>%1。请等待完成，或将其取消。</translation>
    </message>
</context>
<context>
    <name>volley::ProviderChoices</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1（本机）</translation>
    </message>
    <message numerus="yes">
        <source>%1, running here, %Ln model(s)</source>
        <extracomment>%1 the provider&apos;s name</extracomment>
        <translation>
            <numerusform>%1，在本机运行，%Ln 个模型</numerusform>
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
        <translation>自有协议</translation>
    </message>
    <message>
        <source>The demo answers on this computer, without a key and without cost:
demo-echo: gives the prompt back at once.
demo-fast: a short answer with no delay, to see how fast it can go.
demo-slow: begins after two or three seconds and writes slowly.
demo-flaky: one request in five fails in one way or another.
demo-limited: takes %1 requests and %2 tokens a minute, no more.</source>
        <translation>演示目标在本机作答，无需密钥，也没有费用：
demo-echo：立即原样返回提示词。
demo-fast：毫无延迟的简短回答，用于测试最快速度。
demo-slow：两三秒后开始，缓慢输出。
demo-flaky：每五个请求中有一个以某种方式失败。
demo-limited：每分钟最多接受 %1 个请求和 %2 个 Token。</translation>
    </message>
</context>
<context>
    <name>volley::ProviderLabel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 兼容服务器</translation>
    </message>
</context>
<context>
    <name>volley::ReadOnlyMode</name>
    <message>
        <source>It can be looked at, searched and exported, but not run or edited.</source>
        <translation>可以查看、搜索和导出，但不能运行或编辑。</translation>
    </message>
    <message>
        <source>This is a copy, brought up to date: the file was written by an older version, or was not closed.</source>
        <translation>显示的是截至此刻的副本，已更新到新格式：该文件由旧版本写入，或未正常关闭。</translation>
    </message>
    <message>
        <source>Try Again for Writing</source>
        <translation>重试以可写方式打开</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>副本另存为…</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <comment>a project, a program</comment>
        <translation>%1 正由 %2 使用。</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it read-only here: it can be looked at, searched and exported.</source>
        <translation>请在那里关闭后重试，或在此以只读方式打开：可以查看、搜索和导出。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>volley::RecentFiles</name>
    <message>
        <source>No projects yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>volley::RemedyText</name>
    <message>
        <source>This model takes “%1” instead of “%2”.</source>
        <comment>parameters</comment>
        <translation>此模型使用“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>Leave “%1” out: this model does not take it.</source>
        <comment>parameter</comment>
        <translation>请去掉“%1”：此模型不接受它。</translation>
    </message>
    <message>
        <source>The server asks to wait until %1; go on then, or choose another model.</source>
        <comment>moment</comment>
        <translation>服务器要求等到 %1；请届时继续，或另选一个模型。</translation>
    </message>
    <message>
        <source>Use %1 and Retry</source>
        <comment>parameter</comment>
        <translation>改用 %1 并重试</translation>
    </message>
    <message>
        <source>Leave Out %1 and Retry</source>
        <comment>parameter</comment>
        <translation>去掉 %1 并重试</translation>
    </message>
    <message>
        <source>Double the Deadline and Retry</source>
        <translation>将时限加倍并重试</translation>
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
        <translation>请求的编号，按提示词的顺序</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The prompt with the row&apos;s values in place</source>
        <translation>已填入该行各值的提示词</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Provider and model asked</source>
        <translation>所询问的提供商和模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>请求当前所处的状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it is waiting for and for how long, or why it failed</source>
        <translation>正在等待什么以及等待多久，或失败的原因</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Attempts begun so far</source>
        <translation>至今已开始的尝试次数</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status code of the last answer</source>
        <translation>最后一次响应的状态码</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Time from sending to the first text</source>
        <translation>从发送到首段文本的时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time the last attempt took</source>
        <translation>最后一次尝试所用的时间</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Input tokens, as the provider counted them; ≈ where it did not</source>
        <translation>输入 Token 数，由提供商计数；提供商未计数时标 ≈</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Output tokens, as the provider counted them; ≈ where it did not</source>
        <translation>输出 Token 数，由提供商计数；提供商未计数时标 ≈</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Output tokens per second while the answer came in</source>
        <translation>接收回答期间每秒的输出 Token 数</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The beginning of the answer</source>
        <translation>回答的开头</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What went wrong with the last attempt</source>
        <translation>最后一次尝试出了什么问题</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for the request</source>
        <translation>提供商为该请求指定的名称</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the first attempt began</source>
        <translation>首次尝试开始的时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>When the last attempt ended</source>
        <translation>最后一次尝试结束的时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What the last attempt cost; ≈ where its tokens are estimated</source>
        <translation>最后一次尝试的费用；其 Token 数为估算值时标 ≈</translation>
    </message>
</context>
<context>
    <name>volley::RequestCopier</name>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied at once. Select fewer, or export them.</source>
        <translation>
            <numerusform>一次最多可复制 %Ln 个请求。请减少选择，或改用导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln request(s) can be copied as commands at once. Select fewer.</source>
        <translation>
            <numerusform>一次最多可将 %Ln 个请求复制为命令。请减少选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestTableModel</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two things about a request in flight</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>being written to disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>may have been billed</source>
        <translation>可能已计费</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>No price is known for what this used. Prices can be set in Run &gt; Prices.</source>
        <translation>所用内容的价格未知。可在“运行 &gt; 价格”中设置价格。</translation>
    </message>
</context>
<context>
    <name>volley::RequestTableView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Columns of the requests</source>
        <translation>请求的列</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>volley::RequestWords</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>volley::RequestsPage::Private</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <comment>requests</comment>
        <translation>
            <numerusform>显示 %Ln / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.
Paste or import prompts, choose a target, and press Run.</source>
        <translation>尚无请求。
请粘贴或导入提示词，选择目标，然后按“运行”。</translation>
    </message>
    <message>
        <source>No request matches.
Press “All” and clear the search to see every request.</source>
        <translation>没有匹配的请求。
按“全部”并清空搜索框，即可查看所有请求。</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Re&amp;sponse</source>
        <translation>复制响应(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;Prompt</source>
        <translation>复制提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>复制为 cURL(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>复制为 Python(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Y</source>
        <translation>Ctrl+Alt+Y</translation>
    </message>
    <message>
        <source>The key is replaced by an environment variable</source>
        <translation>其中的密钥以环境变量代替</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>重新发送这些请求</translation>
    </message>
</context>
<context>
    <name>volley::RowColumnsForm</name>
    <message>
        <source>Column of messages</source>
        <translation>消息列</translation>
    </message>
    <message>
        <source>Column of images</source>
        <translation>图片列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Messages in:</source>
        <translation>消息所在列(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Images in:</source>
        <translation>图片所在列(&amp;I)：</translation>
    </message>
    <message>
        <source>What was said before in each row, as a JSON array of messages. Where it ends with a message of the user, that one is the prompt; the template may then be empty.</source>
        <translation>每一行此前的对话，为 JSON 消息数组。若以用户消息结尾，该消息即为提示词；此时模板可以为空。</translation>
    </message>
    <message>
        <source>Names of each row&apos;s images: files, https addresses or data URLs, one per line or as a JSON array</source>
        <translation>每一行的图片名称：文件、https 地址或 data URL，每行一个，或写成 JSON 数组</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>none: whole paths only</source>
        <translation>无：仅限完整路径</translation>
    </message>
    <message>
        <source>Where relative paths of images begin</source>
        <translation>图片相对路径的起始位置</translation>
    </message>
    <message>
        <source>Choose the folder of images</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Ima&amp;ges folder:</source>
        <translation>图片文件夹(&amp;G)：</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>不使用列</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose another one under: %2.</source>
        <translation>没有名为“%1”的列。请在此处另选一个：%2。</translation>
    </message>
    <message>
        <source>Write the folder of images in full, or choose it.</source>
        <translation>请填写图片文件夹的完整路径，或选择该文件夹。</translation>
    </message>
    <message>
        <source>Folder of Images</source>
        <translation>图片文件夹</translation>
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
            <numerusform>%1；将替换现有的 %Ln 行。</numerusform>
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
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel what is in flight and send nothing more</source>
        <translation>取消进行中的请求，不再发送新的请求</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>重试失败的请求(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;etry Selected</source>
        <translation>重试所选(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ancel Selected</source>
        <translation>取消所选(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the selected requests, whatever their state</source>
        <translation>取消所选的请求，无论其处于何种状态</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>重试 %Ln 个失败的请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的请求</translation>
    </message>
    <message>
        <source>Send what the latest run has left, and what was interrupted</source>
        <translation>发送最近一次运行中尚未发送和已中断的请求</translation>
    </message>
    <message>
        <source>Send the failed requests again</source>
        <translation>重新发送失败的请求</translation>
    </message>
    <message>
        <source>Send the selected requests again</source>
        <translation>重新发送所选的请求</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln request(s)</source>
        <translation>
            <numerusform>运行 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>run so many requests, what it takes</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln Request(s)</source>
        <translation>
            <numerusform>运行 %Ln 个请求(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is under way</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>正在准备运行</translation>
    </message>
    <message>
        <source>Send the prompts to the targets</source>
        <translation>将提示词发送到目标</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>恢复(&amp;M)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Send nothing more for now; what is in flight finishes</source>
        <translation>暂不发送新的请求；进行中的请求会完成</translation>
    </message>
</context>
<context>
    <name>volley::RunCharts</name>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Completed per second</source>
        <translation>每秒完成数</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
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
        <translation>每分钟 Token 数</translation>
    </message>
    <message>
        <source>tokens in and out</source>
        <translation>输入与输出 Token</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>回答用时分布</translation>
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
        <translation>%1：尚无数据</translation>
    </message>
    <message>
        <source>most %1, at %2</source>
        <translation>%1最多处：%2</translation>
    </message>
    <message>
        <source>%1 %2 now, at most %3</source>
        <comment>what, now, at most</comment>
        <translation>%1：当前 %2，最高 %3</translation>
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
        <translation>尚无可运行的内容：请粘贴或导入提示词</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新的运行</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln request(s) in a new run?</source>
        <translation>
            <numerusform>在新的运行中发送 %Ln 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>The results of the earlier run stay in the project file, but the window and exports show the latest run only.</source>
        <translation>先前运行的结果仍保留在项目文件中，但窗口和导出只显示最近一次运行。</translation>
    </message>
    <message>
        <source>Start New Run</source>
        <translation>开始新的运行</translation>
    </message>
    <message>
        <source>Continue the Earlier Run</source>
        <translation>继续先前的运行</translation>
    </message>
    <message>
        <source>Retry Failed Only</source>
        <translation>仅重试失败的请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message numerus="yes">
        <source>Stop now and cancel %Ln request(s) in flight?</source>
        <translation>
            <numerusform>立即停止，并取消进行中的 %Ln 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider may bill what it has begun. What was not sent yet stays queued, and the run can be continued later. “Pause” lets those in flight finish.</source>
        <translation>提供商可能会对已开始处理的请求计费。尚未发送的请求仍在排队，之后可以继续运行。“暂停”会让进行中的请求完成。</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Pause Instead</source>
        <translation>改为暂停</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>None of the selected requests has ended, so there is nothing to retry.</source>
        <translation>所选请求均未结束，没有可重试的请求。</translation>
    </message>
    <message>
        <source>All of the selected requests have ended already.</source>
        <translation>所选请求均已结束。</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>volley::RunManners</name>
    <message>
        <source>Prompts are being sent</source>
        <translation>正在发送提示词</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <translation>
            <numerusform>成功 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>运行已停止</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>运行需要您处理</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
</context>
<context>
    <name>volley::RunNotices</name>
    <message>
        <source>Waiting for the system&apos;s keychain. It may have opened a prompt behind this window.</source>
        <translation>正在等待系统的钥匙串。它可能在此窗口后面打开了询问窗口。</translation>
    </message>
    <message>
        <source>%1 was halted: %2</source>
        <translation>%1 已停用：%2</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent to it; its other requests are kept.</source>
        <translation>%1不再向它发送请求；它的其余请求会保留。</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the provider&apos;s own words, what to do</comment>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>Set Key…</source>
        <translation>设置密钥…</translation>
    </message>
    <message>
        <source>Edit Target…</source>
        <translation>编辑目标…</translation>
    </message>
    <message>
        <source>Retry These</source>
        <translation>重试这些请求</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1不再发送新的请求；进行中的 %Ln 个请求会完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1 and Continue</source>
        <translation>提高到 %1 并继续</translation>
    </message>
    <message>
        <source>Change Budget…</source>
        <translation>更改预算…</translation>
    </message>
    <message>
        <source>The budget was changed. What was not sent can now continue.</source>
        <translation>预算已更改。尚未发送的请求可按新预算继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The run continues with the targets it was started with. Stop it, or let it finish, to edit them.</source>
        <translation>运行仍使用启动时的目标。要编辑目标，请停止运行，或等它完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln 个尚未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln 个已中断</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not finished: %1.</source>
        <translation>运行未完成：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The interrupted ones were in flight when the program ended. They may have been billed, and are sent again if you continue.</source>
        <translation>已中断的请求在程序退出时正在进行。它们可能已计费；如果继续，将会重新发送。</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>运行未能启动。</translation>
    </message>
    <message>
        <source>Results cannot be written to the project file.</source>
        <translation>无法将结果写入项目文件。</translation>
    </message>
    <message>
        <source>%1 Answers wait in memory; nothing new is sent until they are written.</source>
        <translation>%1回答暂存于内存；在写入之前不会发送新的请求。</translation>
    </message>
    <message>
        <source>Volley keeps trying until the other program is done.</source>
        <translation>在另一个程序完成之前，会自动重试写入。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save Answers Elsewhere…</source>
        <translation>将回答另存到别处…</translation>
    </message>
</context>
<context>
    <name>volley::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
</context>
<context>
    <name>volley::RunSummary</name>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a run cost so far, and what it will by its end</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln/%1 done</source>
        <translation>
            <numerusform>已完成 %Ln/%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>取消 %Ln</numerusform>
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
            <numerusform>无回答但可能已计费 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight</source>
        <translation>
            <numerusform>进行中 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 请求/s</translation>
    </message>
    <message>
        <source>%1 tok/min</source>
        <translation>%1 Token/min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>volley::RunWatch</name>
    <message>
        <source>The charts were saved as %1.</source>
        <translation>图表已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>volley::ScopeChoice</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>The run has no requests.</source>
        <translation>此次运行没有请求。</translation>
    </message>
    <message>
        <source>S&amp;ucceeded (%1)</source>
        <translation>成功（%1）(&amp;U)</translation>
    </message>
    <message>
        <source>No request has succeeded yet.</source>
        <translation>尚无成功的请求。</translation>
    </message>
    <message>
        <source>Fil&amp;tered (%1)</source>
        <translation>筛选结果（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>No filter is on, or it shows no request.</source>
        <translation>未启用筛选，或筛选后没有请求。</translation>
    </message>
    <message>
        <source>Se&amp;lected (%1)</source>
        <translation>所选（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>No row is selected under Requests.</source>
        <translation>“请求”中未选择任何行。</translation>
    </message>
</context>
<context>
    <name>volley::SecondsBox</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
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
        <translation>最多 Token 数</translation>
    </message>
    <message>
        <source>field for max tokens</source>
        <translation>最多 Token 数的字段</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>stop texts:</source>
        <translation>停止文本：</translation>
    </message>
    <message>
        <source>reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>answer format:</source>
        <translation>回答格式：</translation>
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
        <translation>回答的最多 Token 数</translation>
    </message>
    <message>
        <source>Field that max tokens are sent in</source>
        <translation>发送最多 Token 数所用的字段</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Texts that end the answer, one per line</source>
        <translation>使回答停止的文本，每行一个</translation>
    </message>
    <message>
        <source>not sent · one per line, \n for a line break</source>
        <translation>不发送 · 每行一个，\n 表示换行</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 = least freely</source>
        <translation>模型选词的自由程度：0 = 几乎不变</translation>
    </message>
    <message>
        <source>Only the likeliest words that make up this share of probability</source>
        <translation>仅从累积概率达到此份额的最可能的词中选择</translation>
    </message>
    <message>
        <source>A longer answer is cut, and marked as such</source>
        <translation>更长的回答会被截断，并加以标记</translation>
    </message>
    <message>
        <source>The same seed makes the same answer likelier</source>
        <translation>相同的种子更可能得到相同的回答</translation>
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
        <translation>最多 Token 数(&amp;M)：</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>随机种子(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort:</source>
        <translation>推理强度(&amp;R)：</translation>
    </message>
    <message>
        <source>Stop te&amp;xts:</source>
        <translation>停止文本(&amp;X)：</translation>
    </message>
    <message>
        <source>Answer &amp;format:</source>
        <translation>回答格式(&amp;F)：</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>%1 is sent, because one is required</source>
        <translation>将发送 %1（此项必填）</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>the usual field, its name</extracomment>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer format</source>
        <translation>回答格式</translation>
    </message>
</context>
<context>
    <name>volley::SettingsHost</name>
    <message numerus="yes">
        <source>%Ln project(s) without a name (was|were) removed, unchanged for longer than they are kept: %1</source>
        <translation>
            <numerusform>已移除 %Ln 个超过保留期限未更改的未命名项目：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of projects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Providers and Keys</source>
        <translation>提供商和密钥</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
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
        <translation>窗口</translation>
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
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>By what is done, by its keys or by where</source>
        <translation>按操作、按键或位置搜索</translation>
    </message>
    <message>
        <source>Search, for example: copy, Ctrl+E, View</source>
        <translation>搜索，例如：复制、Ctrl+E、视图</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Nothing of that kind has keys.</source>
        <translation>没有符合条件的快捷键。</translation>
    </message>
</context>
<context>
    <name>volley::SpecField</name>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>是 (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>否 (false)</translation>
    </message>
    <message>
        <source>not sent · JSON</source>
        <translation>不发送 · JSON</translation>
    </message>
    <message>
        <source>Enter one JSON value, or nothing.</source>
        <translation>请输入一个 JSON 值，或留空。</translation>
    </message>
    <message>
        <source>Line %1, column %2: not JSON (%3)</source>
        <translation>第 %1 行第 %2 列：不是 JSON（%3）</translation>
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
        <translation>%1 已于 %2 停用：%3。</translation>
    </message>
    <message>
        <source>The budget was used up at %1.</source>
        <translation>预算已于 %1 用完。</translation>
    </message>
    <message>
        <source>The budget of %1 was used up at %2.</source>
        <translation>%1 的预算已于 %2 用完。</translation>
    </message>
    <message>
        <source>The run was stopped at %1.</source>
        <translation>运行已于 %1 停止。</translation>
    </message>
</context>
<context>
    <name>volley::StartPanel</name>
    <message>
        <source>Begin a list of prompts</source>
        <translation>创建提示词列表</translation>
    </message>
    <message>
        <source>Which prompts do you want to send?</source>
        <translation>要发送哪些提示词？</translation>
    </message>
    <message>
        <source>Paste a list (%1)</source>
        <translation>粘贴列表 (%1)</translation>
    </message>
    <message>
        <source>One prompt per line, blocks separated by blank lines, or spreadsheet cells</source>
        <translation>每行一个提示词、以空行分隔的文本块，或电子表格单元格</translation>
    </message>
    <message>
        <source>Drop or import a file</source>
        <translation>拖放或导入文件</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used</source>
        <translation>CSV、TSV、Excel、JSON、JSON Lines 或纯文本；每一列都可以使用</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例列表</translation>
    </message>
    <message>
        <source>A short list, to see how it works</source>
        <translation>一个简短的列表，用来看看如何使用</translation>
    </message>
    <message>
        <source>Or type them in, row by row</source>
        <translation>或逐行手动输入</translation>
    </message>
</context>
<context>
    <name>volley::StateText</name>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>正在排队等候。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Held back by a limit or a cool-down.</source>
        <translation>限制或冷却尚不允许发送。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>On its way; the answer has not begun.</source>
        <translation>已发出；回答尚未开始。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>接收中</translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation>正在接收回答。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Answered in full and being written to disk.</source>
        <translation>已收到完整回答，正在写入磁盘。</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Answered, and stored on disk.</source>
        <translation>已获得回答，并已存储到磁盘。</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>An attempt failed; the next one follows after a pause.</source>
        <translation>一次尝试失败；稍停后进行下一次。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Given up; the reason is under Why.</source>
        <translation>已放弃；见“原因”。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>由您取消。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Was in flight when the program ended; it may have been processed and billed.</source>
        <translation>程序退出时仍在进行中；可能已被处理并计费。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit, time left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <comment>status code</comment>
        <translation>服务器返回 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cool-down until %1</source>
        <comment>time of day</comment>
        <translation>冷却至 %1</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>cool-down, time of day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cool-down, cause</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>第 %1 次尝试（共 %2 次）</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>attempt, time left</comment>
        <translation>%2 后%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attempt, cause</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as many as allowed are in flight</source>
        <translation>进行中的请求已达上限</translation>
    </message>
    <message>
        <source>requests limit</source>
        <translation>请求数限制</translation>
    </message>
    <message>
        <source>tokens limit</source>
        <translation>Token 数限制</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>由您暂停</translation>
    </message>
    <message>
        <source>target halted: %1</source>
        <translation>目标已停用：%1</translation>
    </message>
    <message>
        <source>target halted</source>
        <translation>目标已停用</translation>
    </message>
    <message>
        <source>waiting for answers to be stored</source>
        <translation>回答等待存储</translation>
    </message>
    <message>
        <source>the row is being read</source>
        <translation>正在读取该行</translation>
    </message>
    <message>
        <source>images of the requests in flight fill the memory set aside</source>
        <translation>进行中请求的图片已占满预留的内存</translation>
    </message>
    <message>
        <source>an identical request is being answered</source>
        <translation>相同的请求正在获得回答</translation>
    </message>
    <message>
        <source>budget: no room for more</source>
        <translation>预算：没有余额</translation>
    </message>
    <message>
        <source>larger than the token limit per minute: will not be sent</source>
        <translation>超过一整分钟的 Token 限额：不会发送</translation>
    </message>
    <message>
        <source>stalled: %1, 99 % take under %2</source>
        <comment>durations</comment>
        <translation>停滞：%1，99 % 的请求用时不到 %2</translation>
    </message>
    <message>
        <source>asked a second time %1 ago, the first answer counts</source>
        <comment>duration</comment>
        <translation>%1 前再次发送，以先到的回答为准</translation>
    </message>
    <message>
        <source>no byte for %1</source>
        <comment>duration</comment>
        <translation>%1 没有收到数据</translation>
    </message>
</context>
<context>
    <name>volley::StoredHistory</name>
    <message>
        <source>continued</source>
        <translation>已继续</translation>
    </message>
</context>
<context>
    <name>volley::TargetDefaultsPage</name>
    <message>
        <source>New targets and new projects start with these. Existing targets keep theirs.</source>
        <translation>新目标和新项目以这些值开始。已有的目标保持原有设置。</translation>
    </message>
    <message>
        <source>Rates and retries</source>
        <translation>速率与重试</translation>
    </message>
    <message>
        <source>Requests in &amp;flight:</source>
        <translation>进行中的请求数(&amp;F)：</translation>
    </message>
    <message>
        <source>Maximum at once, for each target of a new project</source>
        <translation>新项目中每个目标同时进行的请求数上限</translation>
    </message>
    <message>
        <source>&amp;Requests per minute:</source>
        <translation>每分钟请求数(&amp;R)：</translation>
    </message>
    <message>
        <source>Limits that a provider reports are kept automatically</source>
        <translation>提供商告知的限制会自动遵守</translation>
    </message>
    <message>
        <source>&amp;Tokens per minute:</source>
        <translation>每分钟 Token 数(&amp;T)：</translation>
    </message>
    <message>
        <source>Prompt and answer together, estimated before sending</source>
        <translation>提示词与回答合计，发送前估算</translation>
    </message>
    <message>
        <source>Max &amp;attempts:</source>
        <translation>最多尝试次数(&amp;A)：</translation>
    </message>
    <message>
        <source>Including the first one; 1 = never retry automatically</source>
        <translation>包括第一次；1 = 从不自动重试</translation>
    </message>
    <message>
        <source>Your own servers: as &amp;many at once as they can handle</source>
        <translation>自己的服务器：并发数以跟得上为限(&amp;M)</translation>
    </message>
    <message>
        <source>As many at once as your own servers can handle</source>
        <translation>自己的服务器：并发数以跟得上为限</translation>
    </message>
    <message>
        <source>On this computer, and at compatible servers. Begins with few and finds the right number</source>
        <translation>用于此计算机和兼容的服务器。从少量开始，逐步找到合适的数量</translation>
    </message>
    <message>
        <source>Ask &amp;stragglers a second time</source>
        <translation>再次发送滞后的请求(&amp;S)</translation>
    </message>
    <message>
        <source>Near the end of a run, when nothing is left to send: what takes far longer than the others is asked once more, and the first answer counts. Both may be billed. At most 5 % of the requests.</source>
        <translation>在运行接近尾声、没有待发送的请求时：耗时远超其他请求的会再发送一次，以先到的回答为准。两次都可能计费。最多占请求的 5 %。</translation>
    </message>
    <message>
        <source>Deadlines per attempt</source>
        <translation>单次尝试的时限</translation>
    </message>
    <message>
        <source>To &amp;connect:</source>
        <translation>建立连接(&amp;C)：</translation>
    </message>
    <message>
        <source>To the first &amp;byte:</source>
        <translation>首字节(&amp;B)：</translation>
    </message>
    <message>
        <source>From the request to the first sign of an answer</source>
        <translation>从发送请求到出现回答的第一个迹象</translation>
    </message>
    <message>
        <source>&amp;Pause within an answer:</source>
        <translation>回答中的停顿(&amp;P)：</translation>
    </message>
    <message>
        <source>Between two pieces of a stream</source>
        <translation>流的两个片段之间</translation>
    </message>
    <message>
        <source>In t&amp;otal:</source>
        <translation>总计(&amp;O)：</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>恢复常用值(&amp;U)</translation>
    </message>
    <message>
        <source>Restore the default limits</source>
        <translation>将限制恢复为常用值</translation>
    </message>
    <message>
        <source>As they are in a new installation</source>
        <translation>与新安装时相同</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>volley::TargetDialog</name>
    <message>
        <source>Edit Target</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Not during a run</source>
        <translation>运行期间不可用</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Sent with each request, for example OpenAI-Organization. They are stored with the project: a key does not belong here, but in the key dialog.</source>
        <translation>随每个请求发送，例如 OpenAI-Organization。它们与项目一起存储：密钥不应写在这里，而应写在密钥对话框中。</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>目标的各部分</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the tab where something is wrong, %2 what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add Target</source>
        <translation>添加目标</translation>
    </message>
</context>
<context>
    <name>volley::TargetList</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a provider and model to send prompts to</source>
        <translation>添加要向其发送提示词的提供商和模型</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the chosen target</source>
        <translation>更改所选的目标</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新目标</translation>
    </message>
    <message>
        <source>Add a copy of the chosen target, to compare settings</source>
        <translation>添加所选目标的副本，以比较不同设置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen target</source>
        <translation>移除所选的目标</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Enter or remove the chosen target&apos;s key</source>
        <translation>输入或移除所选目标的密钥</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>left out of the next run</source>
        <translation>不参与下一次运行</translation>
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
            <numerusform>一次运行最多有 %Ln 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are checked take part in the next run; Space checks the chosen one</source>
        <translation>勾选的目标会参与下一次运行；按空格键可勾选所选的目标</translation>
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
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>插入列</translation>
    </message>
    <message>
        <source>Insert a column&apos;s name into: %1</source>
        <translation>在此插入列名：%1</translation>
    </message>
    <message>
        <source>Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.</source>
        <translation>第 %1 行第 %2 列：“{{”缺少对应的“}}”。要将两个花括号作为文本，请写“{{{{”。</translation>
    </message>
    <message>
        <source>No such column: %1. Available: %2.</source>
        <translation>没有此列：%1。现有的列：%2。</translation>
    </message>
</context>
<context>
    <name>volley::TextFindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Wrapped around</source>
        <translation>已循环查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>volley::TextPanel</name>
    <message>
        <source>Show as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>文本的显示方式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>纯文本</translation>
    </message>
    <message numerus="yes">
        <source>Shown as plain text: texts of more than %Ln character(s) are not shown as Markdown.</source>
        <translation>
            <numerusform>以纯文本显示：超过 %Ln 个字符的文本不以 Markdown 显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON tree is shown once the answer is whole.</source>
        <translation>回答完整后才会显示 JSON 树。</translation>
    </message>
    <message>
        <source>Shown as plain text: its paragraphs are too long, or nested too deep, to be shown as Markdown.</source>
        <translation>以纯文本显示：段落过长或嵌套过深，无法以 Markdown 显示。</translation>
    </message>
</context>
<context>
    <name>volley::TimelineText</name>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number of the attempt, outcome, duration</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1, %2: %3, from %4 to %5</source>
        <comment>number, what, how long, when</comment>
        <translation>第 %1 次尝试，%2：%3，从 %4 到 %5</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>waiting for the first token</source>
        <translation>等待首个 Token</translation>
    </message>
    <message>
        <source>answer coming in</source>
        <translation>接收回答</translation>
    </message>
    <message>
        <source>pause before the next attempt</source>
        <translation>下次尝试前的停顿</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>排队等候</translation>
    </message>
</context>
<context>
    <name>volley::TimelineView</name>
    <message>
        <source>Attempts over time</source>
        <translation>各次尝试的时间线</translation>
    </message>
</context>
<context>
    <name>volley::TurnEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>删除此消息</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>说：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Text that the model is shown. May contain {{name}}.</source>
        <translation>展示给模型的文本，可包含 {{name}}。</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <extracomment>a control of an example&apos;s turn: %1 its number, %2 what it does</extracomment>
        <translation>第 %1 条消息：%2</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>volley::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;edit cell&quot;</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what will be done again, such as &quot;edit cell&quot;</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>volley::WindowActions</name>
    <message>
        <source>&amp;New Project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty project; this one is kept</source>
        <translation>从空项目开始；当前项目会保留</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file (.volley)</source>
        <translation>打开项目文件 (.volley)</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the project under a name of its own. Your work is saved as you go.</source>
        <translation>以自己的名称保存项目。您的操作会随时自动保存。</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project</source>
        <translation>压缩项目(&amp;M)</translation>
    </message>
    <message>
        <source>Free the disk space that removed rows have left</source>
        <translation>释放已删除的行在磁盘上占用的空间</translation>
    </message>
    <message>
        <source>Re&amp;cover a Damaged Project…</source>
        <translation>恢复损坏的项目(&amp;C)…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file as a new project</source>
        <translation>将损坏文件中可读取的内容另存为新项目</translation>
    </message>
    <message>
        <source>&amp;Import Prompts…</source>
        <translation>导入提示词(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text</source>
        <translation>从文件读取提示词：CSV、TSV、Excel、JSON、JSON Lines 或文本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Paste Prompts…</source>
        <translation>粘贴提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells</source>
        <translation>从剪贴板读取提示词：每行一个、文本块或电子表格单元格</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>试用示例列表(&amp;S)</translation>
    </message>
    <message>
        <source>Take the bundled sample list</source>
        <translation>使用附带的示例列表</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines</source>
        <translation>将结果写入文件：CSV、TSV、Excel、JSON 或 JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>以相同设置再次导出到同一文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search Requests</source>
        <translation>搜索请求(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Look for words in prompts and responses</source>
        <translation>在提示词和响应中查找文字</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Keys, limits, network, appearance and more, for all projects</source>
        <translation>密钥、限制、网络、外观等，适用于所有项目</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Pr&amp;ices…</source>
        <translation>价格(&amp;I)…</translation>
    </message>
    <message>
        <source>See and set what tokens cost; import a newer table</source>
        <translation>查看并设置 Token 的价格；导入较新的价格表</translation>
    </message>
    <message>
        <source>&amp;Where Your Data Is Stored</source>
        <translation>您的数据存放在哪里(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Volley</source>
        <translation>关于 Volley(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Your work is saved as you go; a new project is given a name</source>
        <translation>一切都会随时自动保存；新项目会获得一个名称</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>volley::Workbench</name>
    <message>
        <source>it is open for reading only</source>
        <translation>它以只读方式打开</translation>
    </message>
    <message>
        <source>it takes no images</source>
        <translation>它不接受图片</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>key for %1</source>
        <comment>a server</comment>
        <translation>%1 的密钥</translation>
    </message>
</context>
</TS>
