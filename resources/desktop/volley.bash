# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of volley's command line for bash.

_volley_files() { # CURRENT EXTENSION…: folders, and files with one of these extensions
    local current=$1 extension
    shift
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(
        compgen -d -- "$current"
        for extension in "$@"; do
            compgen -f -X "!*.$extension" -- "$current"
        done
    )
}

_volley_words() { # CURRENT WORD…
    local current=$1
    shift
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$current")
}

# As `volley providers` lists them.
_volley_providers='openai anthropic gemini azure openrouter groq mistral deepseek xai together fireworks
    cerebras perplexity deepinfra huggingface moonshot nvidia sambanova cohere ollama lmstudio llamacpp vllm
    sglang jan koboldcpp compatible'

_volley_options() { # COMMAND
    local target='--provider --base-url --endpoint --key-env --proxy --ca-file --header'
    local prompts='--input-format --encoding --delimiter --column --template --system --examples
        --messages-column --images-column --images-folder --model --temperature --top-p --max-tokens
        --max-tokens-field --seed --stop --reasoning-effort --json-object --json-schema --param --repeats
        --reuse-answers --limit'
    local limits='--concurrency --adaptive --no-adaptive --hedge --no-hedge --rpm --tpm --max-attempts --timeout --connect-timeout
        --first-byte-timeout --idle-timeout --budget --budget-tokens --budget-minutes'
    local out='--out --format --wide --estimates --marks --no-formula-guard --bom --crlf'
    local report='--json --quiet --verbose --log'
    local live="$limits --key-env --proxy --ca-file --max-tokens-field"
    case $1 in
    run) echo "$target $prompts $limits --stream --no-stream $out $report --project --dry-run" ;;
    resume) echo "$live $out $report --interrupted" ;;
    retry) echo "$live $out $report --failed --state --rows" ;;
    export) echo "$out" ;;
    status) echo --json ;;
    recover) echo --out --json ;;
    check) echo "$target $prompts $limits --stream --no-stream --json --test" ;;
    models) echo "$target --json" ;;
    providers) echo --json ;;
    key) echo --base-url ;;
    prices) echo '--provider --model --input --output --cached --cache-write --json' ;;
    demo-server)
        echo '--port --latency --jitter --tokens-per-second --failure-rate --limit-rpm --limit-tpm --seed'
        ;;
    esac
    echo --help
}

_volley_value() { # OPTION CURRENT: fails where the option takes no value
    case $1 in
    --input-format) _volley_words "$2" csv tsv jsonl json txt xlsx ;;
    --format) _volley_words "$2" csv tsv jsonl json xlsx ;;
    --provider) _volley_words "$2" demo "$_volley_providers" ;;
    --endpoint) _volley_words "$2" chat responses native ;;
    --interrupted) _volley_words "$2" retry keep ;;
    --state) _volley_words "$2" failed cancelled interrupted succeeded ;;
    --key-env) mapfile -t COMPREPLY < <(compgen -e -- "$2") ;;
    --project) _volley_files "$2" volley ;;
    --ca-file) _volley_files "$2" pem crt ;;
    --out) _volley_files "$2" csv tsv jsonl json xlsx ;;
    --examples | --json-schema) _volley_files "$2" json ;;
    --images-folder) _volley_files "$2" ;;
    --max-tokens-field) _volley_words "$2" max_tokens max_completion_tokens ;;
    --reasoning-effort) _volley_words "$2" minimal low medium high ;;
    --log) _volley_files "$2" log jsonl ;;
    --failed | --stream | --no-stream | --wide | --estimates | --marks | --no-formula-guard | --bom | --crlf | --dry-run | \
        --test | --json | --json-object | --quiet | --verbose | --reuse-answers | --help) return 1 ;;
    --*) COMPREPLY=() ;;
    *) return 1 ;;
    esac
}

_volley() {
    local commands='run resume retry export status recover check models providers key prices demo-server help'
    local current=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _volley_files "$current" volley csv tsv jsonl json txt xlsx
        # shellcheck disable=SC2086
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$commands --help --version --new-window" -- "$current")
        return
    fi
    _volley_value "${COMP_WORDS[COMP_CWORD - 1]}" "$current" && return
    if [[ $command == --new-window ]]; then
        _volley_files "$current" volley csv tsv jsonl json txt xlsx
        return
    fi
    if [[ $current == -* ]]; then
        # shellcheck disable=SC2046
        _volley_words "$current" $(_volley_options "$command")
        return
    fi
    case $command in
    run) _volley_files "$current" csv tsv jsonl json txt xlsx volley ;;
    check) _volley_files "$current" csv tsv jsonl json txt xlsx ;;
    resume | retry | export | status | recover) _volley_files "$current" volley ;;
    key)
        if ((COMP_CWORD == 2)); then
            _volley_words "$current" set list delete
        else
            _volley_words "$current" "$_volley_providers"
        fi
        ;;
    prices)
        case ${COMP_WORDS[2]}:$COMP_CWORD in
        *:2) _volley_words "$current" list set import reset recalculate ;;
        set:3 | reset:3) _volley_words "$current" "$_volley_providers" ;;
        import:3) _volley_files "$current" json ;;
        recalculate:3) _volley_files "$current" volley ;;
        esac
        ;;
    help) ((COMP_CWORD == 2)) && _volley_words "$current" "$commands" ;;
    esac
}

complete -F _volley volley
