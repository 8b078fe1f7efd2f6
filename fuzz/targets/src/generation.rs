//! The whole of generation, and the calls that `which` prints: hostile input gives findings, or files that are Rust and lie in
//! the crate.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use msgraph_codegen::call::{Body, Calls, Request};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::source::{SourceFile, csdl, openapi};

use crate::documents::{refused, show};
use crate::rust_text::{assert_expression, assert_file};

static TEMPLATES: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../templates"));
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file = |path: &Path| SourceFile::new(path.file_name()?.to_str()?, std::fs::read_to_string(path).ok()?).into();
    entries.filter_map(|entry| file(&entry.ok()?.path())).collect()
});

static OPTIONS: LazyLock<CrateOptions> = LazyLock::new(|| CrateOptions {
    package: "tiny".to_owned(),
    version: "0.1.0".to_owned(),
    service_root: "https://example.com/v1.0".to_owned(),
    label: "v1.0".to_owned(),
    reference_view: Some("graph-rest-1.0".to_owned()),
    origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
    runtime: RuntimeDependency::Version("0.1".to_owned()),
});

/// A description as it is, metadata or OpenAPI.
pub fn generate(data: &[u8]) {
    let text = crate::text(data);
    if text.trim_start().starts_with('<') {
        from_metadata(&text);
    } else {
        from_openapi(&text);
    }
}

/// A description that is well-formed, with a line of the input in each place where it has text of its own.
pub fn generate_names(data: &[u8]) {
    let text = crate::text(data);
    let (kind, lines) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    let mut slots = Slots { lines: lines.split('\n').collect(), at: 0 };
    match kind {
        "o" => from_openapi(&slots.filled(ODATA, json)),
        "p" => from_openapi(&slots.filled(PLAIN, json)),
        _ => from_metadata(&slots.filled(METADATA, xml)),
    }
}

fn from_metadata(text: &str) {
    match csdl::read(&SourceFile::new("metadata.csdl", text)) {
        Ok(document) => crate_of(&document.model),
        Err(found) => refused(&found),
    }
}

fn from_openapi(text: &str) {
    match openapi::read(&SourceFile::new("openapi.yaml", text)) {
        Ok(document) => crate_of(&document.model),
        Err(found) => refused(&found),
    }
}

/// Every file of the crate lies in it and, where it is Rust, is nothing but what templates mean.
fn crate_of(model: &EntityModel) {
    let files = match msgraph_codegen::crate_files(model, &OPTIONS, &TEMPLATES) {
        Ok(files) => files,
        Err(found) => {
            assert!(
                found
                    .iter()
                    .all(|finding| finding.code != "render::not-rust" && finding.code != "render::name-collision"),
                "what was read gave no crate: {found}"
            );
            return show(found.as_slice());
        }
    };
    let mut paths = BTreeSet::new();
    for file in &files {
        let is_plain = |part: &str| !matches!(part, "" | "." | "..") && part.chars().all(is_plain_character);
        assert!(file.path.split('/').all(is_plain), "a file is written to {:?}", file.path);
        assert!(paths.insert(file.path.to_lowercase()), "two files are called {:?} in some case", file.path);
        if file.path.ends_with(".rs") {
            assert_file(&file.path, &file.text);
        }
    }
}

fn is_plain_character(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_')
}

/// Lines of the input, each for one place of a description.
struct Slots<'t> {
    lines: Vec<&'t str>,
    at: usize,
}

impl Slots<'_> {
    /// The description with a line in the place of each `{default}`; the default where the line is empty or missing.
    fn filled(&mut self, description: &str, escape: fn(&str) -> String) -> String {
        let mut text = String::new();
        let mut rest = description;
        while let Some((before, after)) = rest.split_once("⟦") {
            let (default, after) = after.split_once('⟧').unwrap_or((after, ""));
            let line = self.lines.get(self.at).copied().unwrap_or_default();
            self.at += 1;
            text.push_str(before);
            text.push_str(&escape(if line.is_empty() { default } else { line }));
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

/// Text in an attribute. What XML cannot hold is left out.
fn xml(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '"' | '\t' | '\n' | '\r' => {
                // Writing to a String cannot fail.
                let _ = write!(escaped, "&#{};", u32::from(c));
            }
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Text in a JSON string.
fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

const METADATA: &str = include_str!("generation/metadata.csdl");
const ODATA: &str = include_str!("generation/odata.json");
const PLAIN: &str = include_str!("generation/plain.json");

#[path = "../../../generator/tests/small/mod.rs"]
mod small;

static SMALL: LazyLock<EntityModel> = LazyLock::new(small::model);
thread_local! {
    static CALLS: Calls<'static> = Calls::new(&SMALL, &[], &OPTIONS);
}

/// A documented request: `METHOD URL`, then headers to an empty line, then a body.
pub fn which(data: &[u8]) {
    let text = crate::text(data);
    let (line, rest) = crate::first_line(&text);
    let (method, url) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let (head, body) = rest.split_once("\n\n").unwrap_or((rest, ""));
    let header = |line: &str| Some((line.split_once(':')?.0.to_owned(), line.split_once(':')?.1.trim().to_owned()));
    let headers: Vec<_> = head.lines().filter_map(header).collect();
    let json = serde_json::from_str(body).ok();
    let body = match &json {
        Some(value) => Some(Body::Json(value)),
        None => (!body.is_empty()).then_some(Body::Text(body)),
    };
    match CALLS.with(|calls| calls.call(&Request { method, url, headers: &headers, body })) {
        Ok(call) => {
            assert_expression(&call.line());
            let text = call.text();
            assert_expression(&text.call);
            assert_file("imports", &text.uses.join("\n"));
            for name in [call.returns(), call.returns_in_full()] {
                assert!(syn::parse_str::<syn::Type>(&name).is_ok(), "`{name}` is no type");
            }
            let notes = call.notes.iter().map(|note| format!("// note: {note}")).collect::<Vec<_>>().join("\n");
            assert!(notes.parse::<proc_macro2::TokenStream>().is_ok_and(|tokens| tokens.is_empty()), "{notes}");
        }
        Err(unresolved) => assert!(!unresolved.to_string().is_empty()),
    }
}
