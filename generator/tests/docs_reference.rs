//! The real pages, all of them. They are not in the repository: `GRAPH_REFERENCE` says where they are.

mod docs_rendering;
mod reference;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use docs_rendering::plain_text;
use msgraph_codegen::ir::{
    DocumentedBody, DocumentedDeprecation, DocumentedOperation, DocumentedResource, OperationKind, PageKind,
};
use msgraph_codegen::resolve::{Place, Resolver, StepKind};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, ExampleBody, Json, Page, PageFacts};

/// The files of a folder of the reference data, sorted; none, loudly, where it is not there.
fn files(folder: &str) -> Vec<SourceFile> {
    let path = reference::root().join(folder);
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

#[test]
fn every_page_yields_kind_requests_and_response() {
    let files = files("docs/beta/api");
    let mut kinds = BTreeMap::<String, usize>::new();
    let mut unanswered = Vec::new();
    let mut warnings = BTreeMap::<&str, usize>::new();
    for file in &files {
        let page = read(file);
        for warning in &page.warnings {
            *warnings.entry(warning.code).or_default() += 1;
        }
        let page = operation(page);
        *kinds.entry(format!("{:?}", page.kind)).or_default() += 1;
        assert!(!page.requests.is_empty(), "{}", page.page);
        if page.response.status.is_none() && page.response.body == DocumentedBody::Unknown {
            unanswered.push(page.page);
        }
    }
    println!("{} pages: {kinds:?}; {warnings:?}", files.len());
    if !files.is_empty() {
        // It shows an object without a name, and no status.
        assert_eq!(unanswered, ["driveitem-preview"]);
        warnings.retain(|code, _| *code != "docs::include-missing");
        assert_eq!(warnings, BTreeMap::from([("docs::no-response", 1)]));
    }
}

#[test]
fn pages_of_types_yield_types() {
    let (mut pages, mut properties, mut members) = (0, 0, 0);
    for file in files("docs/beta/resources") {
        if !docs::is_page(&file) {
            continue;
        }
        let page = read(&file);
        assert_eq!(page.warnings.iter().filter(|warning| warning.code != "docs::include-missing").count(), 0);
        let PageFacts::Resource(resource) = page.facts else { panic!("{} is an operation", file.path) };
        assert!(resource.type_name.is_some(), "{}: {}", file.path, resource.title);
        let is_enum = resource.properties.is_empty() && resource.title.contains(" enum");
        assert!(!is_enum || !resource.enums.is_empty(), "{}", file.path);
        pages += 1;
        properties += resource.properties.len() + resource.relationships.len();
        members += resource.enums.iter().map(|listed| listed.members.len()).sum::<usize>();
    }
    println!("{pages} types with {properties} properties and {members} members");
    // The rest of the folder are articles.
    assert!(pages == 0 || pages == 382, "{pages}");
}

/// Request lines and kinds, held against the metadata of the same month.
#[test]
fn request_lines_resolve_and_kinds_agree() {
    let files = files("docs/beta/api");
    let Some(model) = reference::model_of_2021() else { return };
    let resolver = Resolver::new(&model);
    let (mut total, mut unresolved, mut other_kind) = (0, Vec::new(), BTreeMap::new());
    for page in files.iter().map(|file| operation(read(file))) {
        for line in &page.requests {
            total += 1;
            match resolver.resolve(&line.method, &line.path) {
                Err(error) => unresolved.push(format!("{}: {} {}: {error}", page.page, line.method, line.path)),
                Ok(found) => {
                    let kind = match (found.last().map(|step| &step.kind), line.method.as_str(), found.place()) {
                        (Some(StepKind::Operation(call)), ..) if call.overloads[0].kind == OperationKind::Action => {
                            PageKind::Action
                        }
                        (Some(StepKind::Operation(_)), ..) => PageKind::Function,
                        (Some(StepKind::Ref), "DELETE", _) => PageKind::RemoveReference,
                        (Some(StepKind::Ref), "POST" | "PUT", _) => PageKind::AddReference,
                        (_, "POST", _) => PageKind::Create,
                        (_, "PATCH", _) => PageKind::Update,
                        (_, "PUT", _) => PageKind::Replace,
                        (_, "DELETE", _) => PageKind::Delete,
                        (_, _, Place::Typed { collection: true, .. }) => PageKind::List,
                        _ => PageKind::Get,
                    };
                    if kind != page.kind {
                        other_kind.entry(page.page.clone()).or_insert(format!("{:?}, not {kind:?}", page.kind));
                    }
                }
            }
        }
    }
    println!("{} of {total} request lines resolve; these don't:\n{}", total - unresolved.len(), unresolved.join("\n"));
    println!("{} pages are of another kind than a request line: {other_kind:#?}", other_kind.len());
    // FACTS section 3 has 98.8% for all areas.
    assert!(unresolved.len() * 1000 <= total * 7, "{} of {total}", unresolved.len());
    // Pages about several calls, and functions that look like navigation (`recent`, `sharedWithMe`).
    assert!(other_kind.len() <= 14, "{other_kind:#?}");
}

#[test]
fn permissions_of_all_pages_are_read() {
    let (mut pages, mut cases) = (0, 0);
    let mut without = Vec::new();
    for page in files("docs/beta/api").iter().map(|file| operation(read(file))) {
        pages += 1;
        cases += usize::from(!page.permission_cases.is_empty());
        let listed = page.permissions.iter().chain(page.permission_cases.iter().map(|case| &case.permissions));
        for permissions in listed.flat_map(BTreeMap::values) {
            assert!(!permissions.least.is_empty() || permissions.higher.is_empty(), "{}", page.page);
            for name in permissions.least.iter().chain(&permissions.higher) {
                assert!(name.contains('.') && !name.contains([' ', '*', ',']), "{}: {name}", page.page);
                // Whoever may write may read: where both are listed, reading is less.
                let read = permissions
                    .higher
                    .iter()
                    .find(|read| name.replace(".ReadWrite", ".Read") == **read && *read != name);
                assert!(read.is_none() || !permissions.least.contains(name), "{}: {permissions:?}", page.page);
            }
        }
        if page.permissions.is_none() && page.permission_cases.is_empty() {
            without.push(page.page);
        }
    }
    println!("permissions of {pages} pages, of which {cases} say them by case; without any: {without:?}");
    // The first and the last have no table; the one between refers to another page.
    let known = ["driveitem-get-content-format", "subscription-list", "user-invalidateallrefreshtokens"];
    assert!(pages == 0 || without == known, "{without:?}");
}

#[test]
fn bodies_that_are_json_are_read() {
    let (mut strict, mut repaired, mut other) = (0, BTreeMap::<String, usize>::new(), 0);
    let mut unreadable = Vec::new();
    for file in files("docs/beta/api") {
        let page = read(&file);
        for json in json_bodies(&page) {
            match json {
                Json::Strict(_) => strict += 1,
                Json::Repaired(_, repairs) => *repaired.entry(format!("{repairs:?}")).or_default() += 1,
                Json::Unreadable(reason) => unreadable.push(format!("{}: {reason}", page.facts.page())),
            }
        }
        other += page.examples.len();
    }
    println!("{other} examples: {strict} strict bodies, repaired {repaired:?}, unreadable {unreadable:?}");
    assert_eq!(unreadable, [""; 0]);
}

#[test]
fn the_seeds_say_what_their_readme_says() {
    let seeds: Vec<Page> = files("seeds").iter().map(read).collect();
    let [first, driver, audit, trigger, reprovision] = seeds.as_slice() else {
        assert!(seeds.is_empty(), "{}", seeds.len());
        return;
    };
    let of = |page: &Page| operation(page.clone());
    assert_eq!((of(first).permissions, of(first).requests.len(), of(first).parameters.len()), (None, 4, 7));
    for page in [driver, trigger] {
        let page = of(page);
        assert_eq!(page.clouds.map(|clouds| clouds.len()), Some(4));
        assert_eq!(page.permissions.expect("given")["application"].least.len(), 1);
        assert_eq!(page.date.as_deref(), Some("2024-08-01"));
    }
    assert_eq!(of(trigger).requests.len(), 7);
    let audit = of(audit);
    let action = audit.parameters.iter().find(|row| row.name == "action").expect("a row");
    assert_eq!((audit.kind, action.members.len(), audit.clouds), (PageKind::Create, 39, None));
    let Some(model) = reference::model("metadata/beta-2026-08.csdl") else { return };
    let known = &model.schemas["microsoft.graph"].enum_types["remoteAction"].members;
    let unknown: Vec<_> = action.members.iter().filter(|member| !known.contains_key(*member)).collect();
    println!("remoteAction has {} members today; of the page's 39 it lacks {unknown:?}", known.len());
    let [Json::Repaired(body, _), Json::Strict(_)] = json_bodies(reprovision).as_slice() else { panic!("two bodies") };
    assert_eq!(body["managedDeviceIds"].as_array().map(Vec::len), Some(2));
}
