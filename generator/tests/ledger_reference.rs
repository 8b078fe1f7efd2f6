//! The ledger of the real pages of July 2021 against the metadata of that month.

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

/// Prints the whole ledger: `cargo test -p msgraph-codegen --test ledger_reference -- --nocapture`, or with places
/// `cargo xtask audit --metadata FILE --docs DIR`.
#[test]
fn the_pages_of_2021_agree_with_the_metadata_of_2021() {
    let Some(mut model) = model() else { return };
    let before = model.clone();
    let (operations, resources) = pages();
    let permissions = Permissions::default();
    let documentation = Documentation { operations: &operations, resources: &resources, permissions: &permissions };
    let start = std::time::Instant::now();
    let Merged { added, offered, ledger } = merge::documented(&mut model, documentation, Some("2021-07-31"));
    println!("{:?} in {:?}", ledger.compared, start.elapsed());
    let counts = ledger.counts();
    for (class, count) in &counts {
        println!("{count:>6}  {}", class.id());
    }
    for entry in &ledger.entries {
        let element = entry.element.as_ref().map(ToString::to_string).unwrap_or_default();
        let (class, page, fact) = (entry.class.id(), &entry.page, &entry.fact);
        println!("{class} {page} {fact} [{}] | {element} [{}]", entry.documented, entry.metadata);
    }
    assert_eq!(added, [], "no page is newer");
    assert!(model == before, "and so nothing changed");
    assert!(!offered.is_empty());

    let compared = ledger.compared;
    assert!(compared.operation_pages > 300, "{compared:?}");
    assert!(compared.agreeing * 100 >= compared.operation_pages * 88, "{compared:?}");
    assert!(compared.resolved * 1000 >= compared.requests * 988, "{compared:?}");
    // Each of these was looked up on its page: the page says it, and the metadata doesn't.
    let exact = [
        (Class::OperationDocumentedOnly, 3),
        (Class::OperationBoundElsewhere, 4),
        (Class::ParameterDocumentedOnly, 5),
        (Class::ParameterMetadataOnly, 6),
        (Class::ParameterCase, 37),
        (Class::ParameterType, 4),
        (Class::ParameterEnum, 6),
        (Class::ParameterCollection, 3),
        (Class::ParameterAlias, 14),
        (Class::ParameterUnknownType, 0),
    ];
    for (class, count) in exact {
        assert_eq!(counts.get(&class).copied().unwrap_or_default(), count, "{}", class.id());
    }
}

/// The same facts in another order are the same ledger.
#[test]
fn the_order_of_real_pages_does_not_matter() {
    let Some(model) = model() else { return };
    let (mut operations, mut resources) = pages();
    let permissions = Permissions::default();
    let merged = |operations: &[DocumentedOperation], resources: &[DocumentedResource]| {
        let mut model = model.clone();
        let merged = merge::documented(
            &mut model,
            Documentation { operations, resources, permissions: &permissions },
            Some("2000-01-01"),
        );
        (merged, model)
    };
    // All pages are as new as can be, so that all that they offer is added.
    operations.iter_mut().for_each(|page| page.date = Some("2021-07-31".to_owned()));
    let first = merged(&operations, &resources);
    assert!(!first.0.added.is_empty() && first.0.offered.iter().all(|addition| addition.date.is_none()));
    operations.reverse();
    resources.reverse();
    assert!(merged(&operations, &resources) == first);
    let findings = msgraph_codegen::ir::validate(&first.1);
    assert_eq!(findings, msgraph_codegen::ir::validate(&model), "and the model is as sound as before");
}
