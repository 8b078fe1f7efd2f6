//! `which`: the Rust call for a documented request, or why there is none.

use std::path::PathBuf;

use clap::ValueEnum;
use msgraph_codegen::call::{Body, Call, Calls, Request};
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::ir::{DocumentedOperation, EntityModel};
use msgraph_codegen::resolve::Unresolved;
use serde::Serialize;
use serde_json::Value;

use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::workspace::{Workspace, parse_version};

#[derive(clap::Args)]
pub struct Arguments {
    /// A request as a page has it: `'POST /users/{id}/sendMail'`
    #[arg(required_unless_present = "from", conflicts_with = "from")]
    request: Option<String>,
    /// Its body, `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    body: Option<PathBuf>,
    /// A header of it, such as `'ConsistencyLevel: eventual'`; may be given more than once
    #[arg(long = "header", value_name = "HEADER", value_parser = parse_header, conflicts_with = "from")]
    headers: Vec<(String, String)>,
    /// Requests, one `METHOD<TAB>URL` a line, `-` for standard input; gives `METHOD<TAB>URL<TAB>ok<TAB>call` or
    /// `METHOD<TAB>URL<TAB>unresolved<TAB>reason` for each
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The version to call
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version, conflicts_with = "metadata")]
    version: String,
    /// Metadata to look in, instead of specs/
    #[arg(long, value_name = "FILE")]
    metadata: Option<PathBuf>,
    /// How to print the call of a single request
    #[arg(long, value_enum, default_value_t = Format::Text, conflicts_with = "from")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    // Inputs are read before the model: what is wrong with them is said at once.
    let list = arguments.from.as_deref().map(input::text_or_stdin).transpose()?;
    let body = arguments.body.as_deref().map(input::text_or_stdin).transpose()?;
    let (model, documented) = model(arguments, workspace, console)?;
    let mut options = workspace.crate_options(&arguments.version);
    if arguments.metadata.is_some() {
        // How the crate for a metadata file is called is up to who generates it.
        "crate".clone_into(&mut options.package);
    }
    let calls = Calls::new(&model, &documented, &options);
    if let Some(list) = &list {
        return Ok(many(&calls, &list.text, console));
    }
    let request = arguments.request.as_deref().unwrap_or_default();
    let (method, url) = input::request_line(request).ok_or_else(|| {
        Diagnostic::error("which::no-request", format!("`{request}` is not a method and a URL"))
            .with_remedy("write it as in `'GET /users/{id}'`, in quotes")
    })?;
    let json = body.as_ref().map(|body| serde_json::from_str::<Value>(&body.text).map_err(|_| body.text.as_str()));
    let body = json.as_ref().map(|json| match json {
        Ok(value) => Body::Json(value),
        Err(text) => Body::Text(text),
    });
    if let (Some(Body::Text(_)), Some(path)) = (body, &arguments.body) {
        console.note(&format!("{} is not JSON, so it is sent as it is", path.display()));
    }
    let found = calls.call(&Request { method, url, headers: &arguments.headers, body });
    console.print(&match arguments.format {
        Format::Text => found.as_ref().map_or_else(|unresolved| described(method, url, unresolved), shown),
        // Plain structs with text for keys always serialise.
        Format::Json => serde_json::to_string_pretty(&Answer::of(method, url, &found)).unwrap_or_default(),
    });
    Ok(if found.is_ok() { Outcome::Clean } else { Outcome::Finding })
}

/// The model, and the reference pages of its operations.
fn model(
    arguments: &Arguments,
    workspace: &Workspace,
    console: &Console,
) -> Result<(EntityModel, Vec<DocumentedOperation>)> {
    if let Some(path) = &arguments.metadata {
        let metadata = msgraph_codegen::read_metadata(&input::text(path)?)?;
        console.warn(&metadata.warnings);
        return Ok((metadata.model, Vec::new()));
    }
    let assembled = workspace.assemble(&arguments.version)?;
    Ok((assembled.model, assembled.documented))
}

fn parse_header(text: &str) -> std::result::Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.trim().to_owned())),
        _ => Err("a header is `Name: value`".to_owned()),
    }
}

// --- One request ----------------------------------------------------------------------------------------------------

fn shown(call: &Call) -> String {
    let text = call.text();
    let mut lines = text.uses;
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(text.call);
    lines.push(String::new());
    lines.push(format!("// returns {}", call.returns()));
    lines.extend(call.notes.iter().map(|note| format!("// note: {note}")));
    lines.join("\n")
}

fn described(method: &str, url: &str, unresolved: &Unresolved) -> String {
    format!("no call for {method} {url}: {unresolved}")
}

/// The output of `--format json`.
#[derive(Serialize)]
struct Answer<'a> {
    method: &'a str,
    url: &'a str,
    #[serde(flatten)]
    found: Found,
}

#[derive(Serialize)]
#[serde(tag = "status", rename_all = "lowercase")]
enum Found {
    Ok {
        /// Imports for `text`.
        uses: Vec<String>,
        /// The call with short names.
        text: String,
        /// The call in one line with full paths.
        call: String,
        returns: String,
        typed: bool,
        notes: Vec<String>,
    },
    Unresolved {
        segment: String,
        reason: String,
        nearest: Vec<String>,
    },
}

impl<'a> Answer<'a> {
    fn of(method: &'a str, url: &'a str, found: &std::result::Result<Call, Unresolved>) -> Self {
        let found = match found {
            Ok(call) => {
                let text = call.text();
                Found::Ok {
                    uses: text.uses,
                    text: text.call,
                    call: call.line(),
                    returns: call.returns_in_full(),
                    typed: call.is_typed,
                    notes: call.notes.clone(),
                }
            }
            Err(unresolved) => Found::Unresolved {
                segment: unresolved.segment.clone(),
                reason: unresolved.to_string(),
                nearest: unresolved.nearest.clone(),
            },
        };
        Self { method, url, found }
    }
}

// --- Many requests --------------------------------------------------------------------------------------------------

fn many(calls: &Calls<'_>, list: &str, console: &Console) -> Outcome {
    let (mut lines, mut resolved, mut unresolved) = (String::new(), 0usize, 0usize);
    for line in list.lines().filter(|line| !line.trim().is_empty()) {
        // A tab, as promised; a space, as everybody writes it.
        let (method, url) = input::request_line(line).unwrap_or((line.trim(), ""));
        let (status, text) = match calls.call(&Request { method, url, headers: &[], body: None }) {
            Ok(call) => {
                resolved += 1;
                ("ok", call.line())
            }
            Err(reason) => {
                unresolved += 1;
                ("unresolved", reason.to_string())
            }
        };
        lines.push_str(&format!("{method}\t{url}\t{status}\t{text}\n"));
    }
    console.print(&lines);
    console.note(&format!("{} requests: {resolved} ok, {unresolved} unresolved", resolved + unresolved));
    if unresolved == 0 { Outcome::Clean } else { Outcome::Finding }
}
