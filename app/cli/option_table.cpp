// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_table.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct OptionRow
{
    const char *name;
    const char *value; ///< empty = a switch
    const char *help;
};

constexpr OptionRow optionRows[] = {
    {"project", "FILE.volley",
     QT_TRANSLATE_NOOP("Cli", "Keep the run in this file. Without it, in a new one in the data "
                              "directory, whose path is printed on standard error.")},
    {"input-format", "csv|tsv|jsonl|json|txt|xlsx",
     QT_TRANSLATE_NOOP("Cli", "What the prompt file is, instead of what is detected.")},
    {"encoding", "NAME",
     QT_TRANSLATE_NOOP("Cli", "The prompt file's encoding, e.g. UTF-16 or windows-1252. Default: "
                              "by its byte-order mark, else UTF-8.")},
    {"delimiter", "CHARACTER",
     QT_TRANSLATE_NOOP("Cli", "The prompt file's delimiter, e.g. ';' or tab. Default: detected.")},
    {"column", "NAME",
     QT_TRANSLATE_NOOP("Cli", "The prompt is this column. Default: prompt, else the only column.")},
    {"template", "TEXT|@FILE",
     QT_TRANSLATE_NOOP("Cli", "The prompt; {{column}} is replaced by the row's value.")},
    {"system", "TEXT|@FILE",
     QT_TRANSLATE_NOOP("Cli", "The system message; may hold {{column}} too.")},
    {"provider", "NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "Who is asked: demo, openai, anthropic, compatible or another of those that "
                       "`volley providers` lists. Default: demo.")},
    {"base-url", "URL", QT_TRANSLATE_NOOP("Cli", "Another server that speaks the same protocol.")},
    {"endpoint", "chat|responses|native",
     QT_TRANSLATE_NOOP("Cli", "Which of the provider's endpoints. Default: its first.")},
    {"model", "NAME",
     QT_TRANSLATE_NOOP("Cli", "The model; may be repeated, several make a matrix.")},
    {"temperature", "T",
     QT_TRANSLATE_NOOP("Cli", "How freely words are chosen: 0 to 2, with some providers to 1. What "
                              "is not given is not sent, here and below.")},
    {"top-p", "P", QT_TRANSLATE_NOOP("Cli", "Only the likeliest words up to this share: to 1.")},
    {"max-tokens", "N",
     QT_TRANSLATE_NOOP("Cli",
                       "Most tokens of an answer; a longer one is cut and marked. Sent under "
                       "the name that the model takes.")},
    {"max-tokens-field", "NAME",
     QT_TRANSLATE_NOOP("Cli", "That name, where a server wants another one.")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "The same seed makes the same answers likelier.")},
    {"stop", "TEXT", QT_TRANSLATE_NOOP("Cli", "Text that ends an answer; may be repeated.")},
    {"reasoning-effort", "WORD",
     QT_TRANSLATE_NOOP("Cli", "How long a reasoning model thinks, e.g. low, medium or high.")},
    {"json-object", "", QT_TRANSLATE_NOOP("Cli", "Answers are to be JSON objects.")},
    {"json-schema", "FILE",
     QT_TRANSLATE_NOOP("Cli", "Answers are to be JSON that fits the schema in this file.")},
    {"examples", "FILE",
     QT_TRANSLATE_NOOP("Cli", "Turns shown before each prompt: a JSON array of {\"role\": "
                              "\"user\"|\"assistant\", \"content\": TEXT}, taking turns. The "
                              "texts may hold {{column}}.")},
    {"messages-column", "NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "The column that holds each row's earlier messages, a JSON array of "
                       "{\"role\", \"content\"}. Where they end with one of the user, that one "
                       "is the prompt.")},
    {"images-column", "NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "The column that names each prompt's images: a file, an https address "
                       "or a data URL, one a line or as a JSON array.")},
    {"images-folder", "DIR",
     QT_TRANSLATE_NOOP("Cli", "Where relative paths of images begin. Default: the folder of the "
                              "prompt file.")},
    {"param", "NAME=JSON",
     QT_TRANSLATE_NOOP("Cli", "Passed into the request body as it is, e.g. top_k=40 or "
                              "'metadata={\"a\": \"b\"}'; may be repeated. It wins over an option "
                              "that says the same.")},
    {"header", "'Name: value'",
     QT_TRANSLATE_NOOP(
         "Cli", "Extra request header; may be repeated. One that would carry a key is refused.")},
    {"repeats", "N", QT_TRANSLATE_NOOP("Cli", "Each prompt N times. Default: 1.")},
    {"reuse-answers", "",
     QT_TRANSLATE_NOOP("Cli", "Send identical requests once: an earlier answer in the same "
                              "project stands in. The export gets a column from_cache.")},
    {"concurrency", "N",
     QT_TRANSLATE_NOOP("Cli", "Most requests in flight per target, 1 to 1000. Default: 8.")},
    {"adaptive", "",
     QT_TRANSLATE_NOOP("Cli", "Begin with few requests in flight, and use as many as the server "
                              "keeps up with, up to --concurrency (then by default 256).")},
    {"no-adaptive", "",
     QT_TRANSLATE_NOOP("Cli", "As many requests in flight as --concurrency says (the default).")},
    {"hedge", "",
     QT_TRANSLATE_NOOP("Cli", "Near the end, ask requests that take far longer than the others a "
                              "second time; the first answer counts, both may be billed. At most "
                              "5 % of the requests.")},
    {"no-hedge", "", QT_TRANSLATE_NOOP("Cli", "Wait for stragglers (the default).")},
    {"rpm", "N",
     QT_TRANSLATE_NOOP("Cli", "At most N requests a minute, per target. "
                              "Default: what the provider tells.")},
    {"tpm", "N",
     QT_TRANSLATE_NOOP("Cli", "At most N tokens a minute, per target. "
                              "Default: what the provider tells.")},
    {"max-attempts", "N",
     QT_TRANSLATE_NOOP("Cli", "Attempts a request, the first included. Default: 5.")},
    {"timeout", "S", QT_TRANSLATE_NOOP("Cli", "Seconds an attempt may take in all. Default: 600.")},
    {"connect-timeout", "S",
     QT_TRANSLATE_NOOP("Cli", "Seconds until the connection stands. Default: 10.")},
    {"first-byte-timeout", "S",
     QT_TRANSLATE_NOOP("Cli", "Seconds until the answer begins. Default: 300.")},
    {"idle-timeout", "S",
     QT_TRANSLATE_NOOP("Cli", "Seconds between two pieces of an answer. Default: 60.")},
    {"budget", "USD",
     QT_TRANSLATE_NOOP("Cli", "Pause before the run has cost more than this, requests in flight "
                              "included as far as their cost can be foreseen.")},
    {"budget-tokens", "N",
     QT_TRANSLATE_NOOP("Cli", "The same for tokens, those of prompts and of answers.")},
    {"budget-minutes", "N",
     QT_TRANSLATE_NOOP("Cli", "The same for the time that the run is active.")},
    {"stream", "", QT_TRANSLATE_NOOP("Cli", "Ask for a stream (the default).")},
    {"no-stream", "", QT_TRANSLATE_NOOP("Cli", "Ask for each answer in one piece.")},
    {"proxy", "URL",
     QT_TRANSLATE_NOOP("Cli", "http:// or socks5:// proxy. Default: the system's.")},
    {"ca-file", "PEM", QT_TRANSLATE_NOOP("Cli", "Certificates to trust beside the system's.")},
    {"key-env", "NAME",
     QT_TRANSLATE_NOOP("Cli", "Take the key from this variable, whichever the server. Default: the "
                              "keychain, then the provider's usual variable; the latter is for "
                              "the provider's own server only.")},
    {"out", "FILE",
     QT_TRANSLATE_NOOP("Cli", "Export the results when done; - is standard output.")},
    {"format", "csv|tsv|jsonl|json|xlsx",
     QT_TRANSLATE_NOOP("Cli", "Format of the export. Default: by its extension, else csv.")},
    {"wide", "",
     QT_TRANSLATE_NOOP("Cli", "Export a row a prompt, with a group of columns for each model. "
                              "Default: a row a request.")},
    {"estimates", "",
     QT_TRANSLATE_NOOP("Cli", "Export estimates of what a provider did not count as well, in "
                              "columns of their own: estimated_input_tokens, "
                              "estimated_output_tokens, estimated_cost_usd.")},
    {"marks", "",
     QT_TRANSLATE_NOOP("Cli",
                       "Export a column mark as well, of what an answer lacks: cut, filtered, "
                       "refused, tool_calls or empty.")},
    {"no-formula-guard", "",
     QT_TRANSLATE_NOOP("Cli", "Write cells untouched, even such as a spreadsheet would run.")},
    {"bom", "", QT_TRANSLATE_NOOP("Cli", "Begin the export with a byte-order mark.")},
    {"crlf", "", QT_TRANSLATE_NOOP("Cli", "End the export's lines with CR LF.")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "Only the first N rows.")},
    {"dry-run", "", QT_TRANSLATE_NOOP("Cli", "The same as `volley check`: sends nothing.")},
    {"test", "",
     QT_TRANSLATE_NOOP("Cli",
                       "Also ask each target for its models, and send it one test prompt of a "
                       "few tokens.")},
    {"json", "", QT_TRANSLATE_NOOP("Cli", "One JSON object with the summary on standard output.")},
    {"quiet", "", QT_TRANSLATE_NOOP("Cli", "No progress on standard error.")},
    {"verbose", "", QT_TRANSLATE_NOOP("Cli", "Say each failure and retry on standard error.")},
    {"log", "FILE",
     QT_TRANSLATE_NOOP("Cli", "Write a JSON line at the start and the end of each attempt.")},
    {"interrupted", "retry|keep",
     QT_TRANSLATE_NOOP("Cli", "What to do with requests that were in flight when the program "
                              "ended, and may have been billed. Default: keep.")},
    {"failed", "", QT_TRANSLATE_NOOP("Cli", "Retry what failed.")},
    {"state", "STATE",
     QT_TRANSLATE_NOOP(
         "Cli", "Retry what is in this state: failed, cancelled, interrupted or succeeded.")},
    {"rows", "3,7-9", QT_TRANSLATE_NOOP("Cli", "Retry these rows, counted from 1.")},
    {"port", "N", QT_TRANSLATE_NOOP("Cli", "Port to listen on. Default: any free one.")},
    {"latency", "MS",
     QT_TRANSLATE_NOOP("Cli", "Milliseconds to the first byte, instead of each model's own.")},
    {"jitter", "MS", QT_TRANSLATE_NOOP("Cli", "Random part added to the latency.")},
    {"tokens-per-second", "N", QT_TRANSLATE_NOOP("Cli", "Speed of streams.")},
    {"failure-rate", "0..1",
     QT_TRANSLATE_NOOP("Cli", "Share of failures of demo-flaky. Default: 0.2.")},
    {"limit-rpm", "N",
     QT_TRANSLATE_NOOP("Cli", "Requests a minute that demo-limited allows. Default: 600.")},
    {"limit-tpm", "N",
     QT_TRANSLATE_NOOP("Cli", "Tokens a minute that demo-limited allows. Default: 60000.")},
};

// An option of `demo-server` that says something else elsewhere.
constexpr OptionRow demoOptionRows[] = {
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "Seed of latency and failures. Default: 1.")},
};

// Options of `prices` that say something else elsewhere.
constexpr OptionRow priceOptionRows[] = {
    {"provider", "NAME",
     QT_TRANSLATE_NOOP("Cli", "list: only this provider's prices, or this server's.")},
    {"model", "NAME",
     QT_TRANSLATE_NOOP("Cli", "list: only what counts for this model, and names that hold it.")},
    {"input", "USD", QT_TRANSLATE_NOOP("Cli", "set: for a million input tokens.")},
    {"output", "USD",
     QT_TRANSLATE_NOOP("Cli", "set: for a million output tokens, reasoning included.")},
    {"cached", "USD",
     QT_TRANSLATE_NOOP("Cli", "set: for a million input tokens read from the provider's cache. "
                              "Default: as other input.")},
    {"cache-write", "USD",
     QT_TRANSLATE_NOOP("Cli", "set: for a million input tokens written to the provider's cache. "
                              "Default: as other input.")},
    {"json", "", QT_TRANSLATE_NOOP("Cli", "list: one JSON object instead of a table.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const char *const targetOptions = "provider base-url endpoint key-env proxy ca-file header";
const char *const promptOptions =
    "input-format encoding delimiter column template system examples messages-column images-column "
    "images-folder model temperature top-p max-tokens max-tokens-field seed stop reasoning-effort "
    "json-object json-schema param repeats reuse-answers limit";
const char *const budgetOptions = "budget budget-tokens budget-minutes";
const char *const runOptions =
    "concurrency adaptive no-adaptive hedge no-hedge rpm tpm max-attempts timeout connect-timeout "
    "first-byte-timeout idle-timeout stream no-stream";
const char *const liveOptions =
    "concurrency adaptive no-adaptive hedge no-hedge rpm tpm max-attempts timeout "
    "connect-timeout first-byte-timeout "
    "idle-timeout key-env proxy ca-file max-tokens-field";
const char *const reportOptions = "json quiet verbose log";
const char *const outOptions = "out format wide estimates marks no-formula-guard bom crlf";

QList<CommandInfo> makeCommandTable()
{
    const auto tr = translated;
    return {
        {QStringLiteral("run"), QStringLiteral("PROMPTS|PROJECT [options]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Import prompts, run them, export the results")),
         tr(QT_TRANSLATE_NOOP(
             "Cli", "Reads the prompts from PROMPTS (- is standard input), sends each to every "
                    "model, and keeps every answer in a project file before it counts as done. "
                    "A list may have as many rows as there is room for on disk. "
                    "A PROJECT (FILE.volley) with prompts that were not run yet, made in the "
                    "window, is run as it was set up there; targets that are switched off are "
                    "left out. "
                    "Ends with 0 if every request succeeded, 1 if some failed, 2 if nothing was "
                    "sent because of bad input, 3 if a person must act (key, model, credit, "
                    "budget), 4 if "
                    "the project or export could not be written, 130 if interrupted.")),
         words(targetOptions) + words(promptOptions) + words(runOptions) + words(budgetOptions) +
             words(outOptions) + words(reportOptions) + words("project dry-run"),
         1, 1,
         words(liveOptions) + words(budgetOptions) + words(outOptions) + words(reportOptions)},
        {QStringLiteral("resume"), QStringLiteral("PROJECT [--interrupted retry|keep] [options]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Go on with what is unfinished")),
         tr(QT_TRANSLATE_NOOP("Cli",
                              "Runs what the latest run of the project has left. Requests that "
                              "were in flight when the program ended may have been billed: they "
                              "are kept as they are unless --interrupted retry is given. Limits "
                              "hold for this time only; a budget, which counts what was spent "
                              "before, and --max-tokens-field are kept with the run.")),
         words(liveOptions) + words(budgetOptions) + words(outOptions) + words(reportOptions) +
             words("interrupted"),
         1, 1},
        {QStringLiteral("retry"), QStringLiteral("PROJECT [--failed | --state S | --rows 3,7-9]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Send again what failed, or what you name")),
         tr(QT_TRANSLATE_NOOP(
             "Cli",
             "Without --failed, --state or --rows, what failed is retried. Nothing else is sent.")),
         words(liveOptions) + words(budgetOptions) + words(outOptions) + words(reportOptions) +
             words("failed state rows"),
         1, 1},
        {QStringLiteral("export"), QStringLiteral("PROJECT --out FILE"),
         tr(QT_TRANSLATE_NOOP("Cli", "Write a project's results to a file")),
         tr(QT_TRANSLATE_NOOP("Cli",
                              "Rows stand in input order, whatever order they finished in. The "
                              "file is written beside its goal and renamed when whole.")),
         words(outOptions), 1, 1},
        {QStringLiteral("status"), QStringLiteral("PROJECT [--json]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Counts per state, failures by kind, tokens")),
         tr(QT_TRANSLATE_NOOP("Cli", "Reads only; works while another process runs the project.")),
         words("json"), 1, 1},
        {QStringLiteral("recover"), QStringLiteral("DAMAGED --out NEW.volley"),
         tr(QT_TRANSLATE_NOOP("Cli", "Save what can be read of a damaged project")),
         tr(QT_TRANSLATE_NOOP(
             "Cli", "Writes a new project with all rows and answers that can be read; the damaged "
                    "file is not touched. A request whose answer is lost may have been billed and "
                    "is not sent again by itself.")),
         words("out json"), 1, 1},
        {QStringLiteral("check"), QStringLiteral("PROMPTS [options]"),
         tr(QT_TRANSLATE_NOOP(
             "Cli",
             "Say what would be sent and what is wrong; sends nothing unless --test is given")),
         tr(QT_TRANSLATE_NOOP(
             "Cli", "Takes the options of run. Ends with 0 if the run could start, else with 2.")),
         words(targetOptions) + words(promptOptions) + words(runOptions) + words(budgetOptions) +
             words("json test"),
         1, 1},
        {QStringLiteral("models"), QStringLiteral("[--provider NAME] [options]"),
         tr(QT_TRANSLATE_NOOP("Cli", "List the models a provider offers")),
         tr(QT_TRANSLATE_NOOP("Cli",
                              "One name a line. Also the cheapest test of a key and a base URL.")),
         words(targetOptions) + words("json"), 0, 0},
        {QStringLiteral("providers"), QStringLiteral("[--json]"),
         tr(QT_TRANSLATE_NOOP("Cli", "List the providers that are known")),
         tr(QT_TRANSLATE_NOOP(
             "Cli", "A line for each: its name for --provider, its name for people, its base URL "
                    "(or how one looks, where you must give it), the variable its key is usually "
                    "in, and its endpoints, the first of which is the default.")),
         words("json"), 0, 0},
        {QStringLiteral("key"), QStringLiteral("set|list|delete PROVIDER [--base-url URL]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Keep keys in the system keychain")),
         tr(QT_TRANSLATE_NOOP(
             "Cli", "A key is for one server: the provider's own, or the one that --base-url names "
                    "(needed for azure and compatible). It is never sent to another. `set` reads "
                    "the key from the terminal without echo, or from a pipe. There is no option "
                    "that takes a key: it would be seen in the list of processes and in the "
                    "shell's history.")),
         words("base-url"), 1, 2},
        {QStringLiteral("prices"), QStringLiteral("list|set|import|reset|recalculate [...]"),
         tr(QT_TRANSLATE_NOOP("Cli", "See and change what tokens cost")),
         tr(QT_TRANSLATE_NOOP(
             "Cli",
             "In US dollars for a million tokens.\n\n"
             "prices list [--provider P] [--model M]  what counts, separated by tabs\n"
             "prices set PROVIDER MODEL --input USD --output USD  a price of your own; PROVIDER "
             "may be a server's host name, MODEL may be * for all models\n"
             "prices import FILE|-  a newer table takes the place of the one that is built in\n"
             "prices reset [PROVIDER MODEL]  forget a price of your own, or all of them and the "
             "imported table\n"
             "prices recalculate PROJECT  write the project's costs anew by the prices of "
             "now\n\n"
             "Prices are those of the provider's own servers: for another server (--base-url) "
             "they are unknown until you set them. Your prices are kept in the configuration "
             "directory, never in a project. What a provider itself says an answer cost wins over "
             "any table.")),
         words("provider model input output cached cache-write json"), 1, 3},
        {QStringLiteral("demo-server"), QStringLiteral("[options]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Run the local demo provider until interrupted")),
         tr(QT_TRANSLATE_NOOP("Cli",
                              "Prints its base URL first. Models: demo-echo answers with the "
                              "prompt, demo-fast at once, demo-slow slowly, demo-flaky fails now "
                              "and then (429, 500, cut connections), demo-limited has a real limit "
                              "with rate headers. It listens on the loopback interface only.")),
         words("port latency jitter tokens-per-second failure-rate limit-rpm limit-tpm seed"), 0,
         0},
        {QStringLiteral("help"),
         QStringLiteral("[COMMAND]"),
         tr(QT_TRANSLATE_NOOP("Cli", "Say how a command is used")),
         {},
         {},
         0,
         1},
    };
}

} // namespace

const QList<CommandInfo> &commandTable()
{
    static const QList<CommandInfo> table = makeCommandTable();
    return table;
}

const CommandInfo *findCommand(const QString &name)
{
    for (const CommandInfo &command : commandTable()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

QList<QCommandLineOption> optionsOf(const CommandInfo &command)
{
    QList<QCommandLineOption> options;
    const auto take = [&](const OptionRow &row) {
        const QString name = QLatin1String(row.name);
        if (!command.options.contains(name))
            return;
        QCommandLineOption option(name, translated(row.help));
        if (*row.value)
            option.setValueName(QLatin1String(row.value));
        options << option;
    };
    const bool demo = command.name == QLatin1String("demo-server");
    const auto takeUnlessDemos = [&](const OptionRow &row) {
        if (!demo || qstrcmp(row.name, demoOptionRows[0].name) != 0)
            take(row);
    };
    if (command.name == QLatin1String("prices"))
        std::for_each(std::begin(priceOptionRows), std::end(priceOptionRows), take);
    else
        std::for_each(std::begin(optionRows), std::end(optionRows), takeUnlessDemos);
    if (demo)
        std::for_each(std::begin(demoOptionRows), std::end(demoOptionRows), take);
    return options;
}

} // namespace volley
