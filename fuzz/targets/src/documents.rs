//! The readers of descriptions, pages and committed facts.

use std::sync::LazyLock;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics, render_all};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::{SourceFile, csdl as metadata, docs, openapi as description, permissions as document};
use msgraph_codegen::{merge, spec};

/// A file of this name, if its bytes are text. What refuses them is shown as any other finding.
fn file(name: &str, data: &[u8]) -> SourceFile {
    match SourceFile::from_bytes(name, data.to_vec()) {
        Ok(file) => file,
        Err(refused) => {
            show(refused.as_slice());
            SourceFile::new(name, crate::text(data))
        }
    }
}

/// Shows findings as the commands do. Text of the input must not drive the terminal.
pub(crate) fn show(found: &[Diagnostic]) {
    let text = render_all(found, false);
    let harmful = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!text.contains(harmful), "a finding holds control characters: {text:?}");
    render_all(found, true);
}

/// A refusal, which names an error, shown.
pub(crate) fn refused(found: &Diagnostics) {
    assert!(found.error_count() > 0);
    show(found.as_slice());
}

/// Metadata in XML: refused with findings, or a model that the facts of `specs/` hold without a loss.
pub fn csdl(data: &[u8]) {
    let file = file("metadata.csdl", data);
    match metadata::read_despite_errors(&file) {
        Ok(document) => show(&document.warnings),
        Err(found) => refused(&found),
    }
    match metadata::read(&file) {
        Ok(document) => round_trip(&document.model),
        Err(found) => refused(&found),
    }
}

/// An OpenAPI description, in YAML or JSON, made of OData metadata or not.
pub fn openapi(data: &[u8]) {
    let file = file("openapi.yaml", data);
    match description::read_despite_errors(&file) {
        Ok(document) => show(&document.warnings),
        Err(found) => refused(&found),
    }
    match description::read(&file) {
        Ok(document) => show(&document.warnings),
        Err(found) => refused(&found),
    }
}

/// A model comes back from the files of `specs/` as it was written.
fn round_trip(model: &EntityModel) {
    let files = spec::write_schema(model);
    let again = match spec::read(&files) {
        Ok(specs) => specs.model,
        Err(found) => panic!("specs that were written cannot be read: {found}\n{files:?}"),
    };
    // Overloads come back in the order of their keys, so it is the files that are compared.
    assert_eq!(spec::write_schema(&again), files);
}

/// A reference page in Markdown.
pub fn page_markdown(data: &[u8]) {
    page(&file("thing-get.md", data));
}

/// A reference page as the text of a browser.
pub fn page_text(data: &[u8]) {
    page(&file("thing-get.txt", data));
}

/// The lines at the start of a page, before a page that is one.
pub fn front_matter(data: &[u8]) {
    let text = crate::text(data);
    page(&SourceFile::new("thing-get.md", &*text));
    page(&SourceFile::new("thing-get.md", format!("---\n{text}\n---\n{PAGE}")));
}

const PAGE: &str = "# Get thing\n\n## HTTP request\n\n```http\nGET /things/{id}\n```\n\n## Response\n\n`200 OK`\n";

fn page(file: &SourceFile) {
    docs::is_page(file);
    let page = match docs::read_page(file, &()) {
        Ok(page) => page,
        Err(found) => return refused(&found),
    };
    show(&page.warnings);
    let written = match &page.facts {
        docs::PageFacts::Operation(operation) => spec::write_page(operation),
        docs::PageFacts::Resource(resource) => spec::write_resource(resource),
    };
    let name = written.path.strip_prefix("documented/").and_then(|name| name.strip_suffix(".yaml"));
    assert!(name.is_some_and(|name| !name.contains(['/', '\\'])), "a page is written to `{}`", written.path);
    let mut files = vec![written];
    files.extend(spec::write_schema(&MODEL));
    match (spec::read(&files), &page.facts) {
        (Ok(specs), docs::PageFacts::Operation(operation)) => {
            assert_eq!(specs.documented, std::slice::from_ref(operation))
        }
        (Ok(specs), docs::PageFacts::Resource(resource)) => assert_eq!(specs.resources, std::slice::from_ref(resource)),
        (Err(found), _) => panic!("a page that was written cannot be read: {found}\n{}", files[0].text),
    }
}

/// JSON as pages have it, with or without mistakes.
pub fn json_repair(data: &[u8]) {
    let text = crate::text(data);
    match docs::read_json(&text) {
        docs::Json::Strict(value) => assert_eq!(serde_json::from_str(&text).ok(), Some(value)),
        docs::Json::Repaired(value, repairs) => {
            assert!(!repairs.is_empty(), "{text:?} was repaired by nothing");
            // What was repaired is JSON by now. serde_json reads long numbers only nearly as it wrote them.
            assert!(matches!(docs::read_json(&value.to_string()), docs::Json::Strict(_)), "{value}");
        }
        docs::Json::Unreadable(unreadable) => assert!((1..=text.lines().count() + 1).contains(&unreadable.line)),
    }
}

/// A permissions document, resolved against a small service and written as facts.
pub fn permissions(data: &[u8]) {
    let file = file("permissions.json", data);
    let document = match document::read(&file) {
        Ok(document) => document,
        Err(found) => return refused(&found),
    };
    show(&document.warnings);
    let permissions = merge::permissions(&document, &MODEL, &[]);
    let mut files = spec::write_permissions(&permissions);
    files.extend(spec::write_schema(&MODEL));
    match spec::read(&files) {
        Ok(specs) => assert_eq!(specs.permissions, permissions),
        Err(found) => panic!("permissions that were written cannot be read: {found}\n{files:?}"),
    }
    let needs = merge::needs(&permissions, &msgraph_codegen::resolve::Resolver::new(&MODEL), &[]);
    if let Some(table) = msgraph_codegen::permission_table(&MODEL, &permissions, &needs) {
        let table = msgraph_core::permissions::PermissionTable::from_text(table);
        for path in ["/things", "/things/1/name", "/things/1/$value?x"] {
            let _ = table.find("GET", path).map(|found| format!("{found:?}"));
        }
    }
}

/// The small service that facts of pages and permissions are about.
static MODEL: LazyLock<EntityModel> = LazyLock::new(|| {
    let file = SourceFile::new("small.csdl", include_str!("../../seeds/csdl/small.csdl"));
    metadata::read(&file).unwrap_or_else(|found| panic!("{found}")).model
});

/// Committed facts: several files, each behind a line `=== path`.
pub fn specs(data: &[u8]) {
    let text = crate::text(data);
    let mut files: Vec<SourceFile> = Vec::new();
    for line in text.split_inclusive('\n') {
        match (line.strip_prefix("=== "), files.last_mut()) {
            (Some(path), _) => files.push(SourceFile::new(path.trim(), "")),
            (None, Some(file)) => file.text.push_str(line),
            (None, None) => {}
        }
    }
    match msgraph_codegen::diff::history::read(&files) {
        Ok(entries) => drop(msgraph_codegen::diff::history::changelog("crate", msgraph_codegen::BANNER, &entries)),
        Err(found) => refused(&found),
    }
    match spec::read(&files) {
        Ok(read) => {
            let written = spec::write(&read);
            match spec::read(&written) {
                Ok(again) => assert_eq!(spec::write(&again), written),
                Err(found) => panic!("specs that were written cannot be read: {found}\n{written:?}"),
            }
            match msgraph_codegen::assemble(&files, Some("2026-01-01")) {
                Ok(assembled) => {
                    show(&assembled.warnings);
                    show(&assembled.stale);
                }
                Err(found) => refused(&found),
            }
        }
        Err(found) => refused(&found),
    }
}

/// What is corrected by hand.
pub fn corrections(data: &[u8]) {
    let file = file("corrections.yaml", data);
    let corrections = match spec::read_corrections(&file) {
        Ok(corrections) => corrections,
        Err(found) => return refused(&found),
    };
    let specs = spec::Specs { corrections, ..spec::Specs::default() };
    let written = spec::write(&specs).into_iter().find(|file| file.path == "corrections.yaml");
    let again = written.as_ref().map_or(Ok(Vec::new()), spec::read_corrections);
    match again {
        Ok(again) => assert_eq!(again, specs.corrections),
        Err(found) => panic!("corrections that were written cannot be read: {found}\n{written:?}"),
    }
    let mut model = MODEL.clone();
    if let Err(found) = msgraph_codegen::correct::apply(&mut model, &specs.corrections, &[]) {
        refused(&found);
    }
}
