//! The real pages, all of them. They are not in the repository: `GRAPH_REFERENCE` says where they are.

mod docs_rendering;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use docs_rendering::plain_text;
use msgraph_codegen::correct;
use msgraph_codegen::ir::{DocumentedBody, DocumentedDeprecation, DocumentedOperation, DocumentedResource, PageKind};
use msgraph_codegen::resolve::{Place, Resolver, StepKind};
use msgraph_codegen::source::docs::{self, ExampleBody, Json, Page, PageFacts};
use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec;

fn root() -> PathBuf {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from)
}

/// The files of a folder of the reference data, sorted; none, loudly, where it is not there.
fn files(folder: &str) -> Vec<SourceFile> {
    let path = root().join(folder);
    let Ok(entries) = std::fs::read_dir(&path) else {
        // Not eprintln!, which the test harness keeps to itself when the test passes.
        let message = format!("\n=== SKIPPED: {} cannot be read.\n=== Set GRAPH_REFERENCE.\n", path.display());
        let _ = writeln!(std::io::stderr(), "{message}");
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| name != "README.md"));
    paths.sort();
    let name = |path: &Path| format!("{folder}/{}", path.file_name().expect("a name").to_string_lossy());
    let read = |path: &PathBuf| SourceFile::from_bytes(name(path), std::fs::read(path).expect("readable"));
    paths.iter().map(|path| read(path).expect("UTF-8")).collect()
}

fn read(file: &SourceFile) -> Page {
    docs::read_page(file, &()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn operation(page: Page) -> DocumentedOperation {
    match page.facts {
        PageFacts::Operation(operation) => operation,
        PageFacts::Resource(resource) => panic!("{} is a type", resource.page),
    }
}

/// What a text rendering loses, taken out of what the Markdown says.
fn as_rendered(mut page: DocumentedOperation, text: &DocumentedOperation) -> DocumentedOperation {
    page.date = None;
    page.clouds = None;
    // Where a link leads.
    if let (Some(deprecation), Some(DocumentedDeprecation { replacement: None, .. })) =
        (&mut page.deprecation, &text.deprecation)
    {
        deprecation.replacement = None;
    }
    // The type of a response whose sentence doesn't name it stands in a comment.
    if text.response.body != page.response.body && text.response.body != (DocumentedBody::Nothing) {
        assert_eq!(text.response.body, DocumentedBody::Unknown, "{}", page.page);
        page.response.body = DocumentedBody::Unknown;
    }
    page
}

fn resource_as_rendered(mut page: DocumentedResource, text: &DocumentedResource) -> DocumentedResource {
    page.date = None;
    page.methods.clear();
    // These may stand in a comment alone.
    page.open &= text.open;
    page.base = page.base.filter(|_| text.base.is_some());
    page
}

#[test]
fn both_forms_give_the_same_facts() {
    let mut different = Vec::new();
    let mut count = 0;
    let mut tables = 0;
    for file in files("docs/beta/api").iter().chain(&files("docs/beta/resources")) {
        if !docs::is_page(file) {
            continue;
        }
        let text = SourceFile::new(file.path.clone(), plain_text(&file.text));
        let markdown = read(file);
        let rendered = match docs::read_page(&text, &()) {
            Ok(page) => page,
            Err(problems) => {
                different.push(format!("{}: {problems}", file.path));
                continue;
            }
        };
        count += 1;
        match (markdown.facts, rendered.facts) {
            (PageFacts::Operation(markdown), PageFacts::Operation(text)) => {
                tables +=
                    usize::from(!markdown.parameters.is_empty()) + usize::from(!markdown.url_parameters.is_empty());
                let markdown = as_rendered(markdown, &text);
                if markdown != text {
                    different.push(difference(&format!("{markdown:#?}"), &format!("{text:#?}"), &file.path));
                }
            }
            (PageFacts::Resource(markdown), PageFacts::Resource(text)) => {
                tables +=
                    usize::from(!markdown.properties.is_empty()) + usize::from(!markdown.relationships.is_empty());
                let markdown = resource_as_rendered(markdown, &text);
                if markdown != text {
                    different.push(difference(&format!("{markdown:#?}"), &format!("{text:#?}"), &file.path));
                }
            }
            _ => different.push(format!("{}: another kind of page", file.path)),
        }
    }
    println!("{count} pages and {tables} tables read in both forms");
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
}

/// The first lines that differ.
fn difference(markdown: &str, text: &str, path: &str) -> String {
    let pairs = markdown.lines().zip(text.lines());
    let lines: Vec<_> =
        pairs.filter(|(a, b)| a != b).take(3).map(|(a, b)| format!("  {} ≠ {}", a.trim(), b.trim())).collect();
    format!("{path}\n{}", lines.join("\n"))
}

/// The JSON bodies of a page's examples.
fn json_bodies(page: &Page) -> Vec<&Json> {
    let bodies = page.examples.iter().flat_map(|example| {
        let request = example.request.iter().map(|request| &request.body);
        request.chain(example.response.iter().map(|response| &response.body))
    });
    let json = bodies.filter_map(|body| match body {
        ExampleBody::Json { json, .. } => Some(json),
        ExampleBody::Empty | ExampleBody::Other(_) => None,
    });
    json.collect()
}

#[test]
fn both_forms_give_the_same_json() {
    // Comments say of some bodies that they are to be ignored, and a text rendering has lost that.
    const KNOWN: [&str; 2] = ["opentypeextension-update", "user-list-devices"];
    let mut different = Vec::new();
    let mut bodies = 0;
    for file in files("docs/beta/api") {
        let text = SourceFile::new(file.path.clone(), plain_text(&file.text));
        let (markdown, text) = (read(&file), read(&text));
        let values = |page: &Page| json_bodies(page).iter().map(|json| json.value().cloned()).collect::<Vec<_>>();
        let (values, rendered) = (values(&markdown), values(&text));
        bodies += values.len();
        if values != rendered {
            let name = markdown.facts.page().to_owned();
            let first = values.iter().zip(&rendered).find(|(a, b)| a != b);
            different.push(format!("{name}: {} and {} bodies; {first:?}", values.len(), rendered.len()));
        }
    }
    println!("{bodies} JSON bodies in both forms");
    different.retain(|page| !KNOWN.iter().any(|known| page.starts_with(&format!("{known}:"))));
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
}
