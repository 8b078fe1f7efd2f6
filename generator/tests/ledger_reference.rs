//! The ledger of the real pages of July 2021 against the metadata of that month.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use msgraph_codegen::correct;
use msgraph_codegen::ir::{DocumentedOperation, DocumentedResource, EntityModel, Permissions};
use msgraph_codegen::merge::{self, Class, Documentation, Merged};
use msgraph_codegen::source::docs::{self, PageFacts};
use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec;

/// The reference inputs, which are never copied into the project.
fn reference_root() -> PathBuf {
    std::env::var_os("GRAPH_REFERENCE")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from)
}

/// The metadata of 2021 with what the committed corrections know of items reached by path.
fn model() -> Option<EntityModel> {
    let path = reference_root().join("metadata/beta-2021-07.csdl");
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("SKIPPED: no reference input {} ({error}); set GRAPH_REFERENCE", path.display());
            return None;
        }
    };
    let file = SourceFile::from_bytes("beta-2021-07.csdl", bytes).expect("UTF-8");
    let mut model = csdl::read(&file).unwrap_or_else(|problems| panic!("{problems}")).model;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta/corrections.yaml");
    let files = [
        SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"),
        SourceFile::new("corrections.yaml", std::fs::read_to_string(root).expect("committed")),
    ];
    let corrections = spec::read(&files).expect("valid").corrections;
    let by_path = corrections.iter().filter(|correction| correction.name.ends_with("by-path"));
    correct::apply(&mut model, by_path, &[]).expect("well-formed");
    Some(model)
}

fn pages() -> (Vec<DocumentedOperation>, Vec<DocumentedResource>) {
    let (mut operations, mut resources) = (Vec::new(), Vec::new());
    for folder in ["docs/beta/api", "docs/beta/resources"] {
        let entries = std::fs::read_dir(reference_root().join(folder)).expect("the pages");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            let file = SourceFile::from_bytes(name, std::fs::read(&path).expect("readable")).expect("UTF-8");
            match docs::read_page(&file, &()).map(|page| page.facts) {
                Ok(PageFacts::Operation(page)) => operations.push(page),
                Ok(PageFacts::Resource(page)) => resources.push(page),
                // Among the pages of types there are a few articles.
                Err(problems) => assert_eq!(problems.as_slice()[0].code, "docs::not-a-page", "{problems}"),
            }
        }
    }
    (operations, resources)
}

/// Prints the whole ledger: `cargo test -p msgraph-codegen --test ledger_reference -- --nocapture`.
#[test]
fn the_pages_of_2021_agree_with_the_metadata_of_2021() {
    let Some(mut model) = model() else { return };
    let before = model.clone();
    let (operations, resources) = pages();
    let start = std::time::Instant::now();
    let permissions = Permissions::default();
    let pages = Documentation { operations: &operations, resources: &resources, permissions: &permissions };
    let Merged { added, offered, ledger } = merge::documented(&mut model, pages, Some("2021-07-31"));
    println!("{:?} in {:?}; {} added, {} offered", ledger.compared, start.elapsed(), added.len(), offered.len());
    for (class, count) in ledger.counts() {
        println!("{count:>6}  {}", class.id());
    }
    for entry in &ledger.entries {
        let element = entry.element.as_ref().map(ToString::to_string).unwrap_or_default();
        println!(
            "{} {} {} [{}] | {element} [{}]",
            entry.class.id(),
            entry.page,
            entry.fact,
            entry.documented,
            entry.metadata
        );
    }
    assert_eq!(added, [], "no page is newer");
    assert!(model == before, "and so nothing changed");
}
