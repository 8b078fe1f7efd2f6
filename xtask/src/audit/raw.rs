//! The ledger of raw input: a metadata file and a folder of reference pages, without specs.

use std::collections::BTreeMap;
use std::path::Path;

use msgraph_codegen::diagnostics::in_order;
use msgraph_codegen::ir::Permissions;
use msgraph_codegen::merge::{self, Disagreement, Documentation};
use msgraph_codegen::source::docs::{self, PageFacts};
use msgraph_codegen::{correct, spec};

use super::Audited;
use crate::console::Console;
use crate::documentation::{Tree, warn};
use crate::input;
use crate::outcome::{Result, in_folder};

/// The corrections in the folder of a version.
const CORRECTIONS: &str = "corrections.yaml";

/// `specs` is the folder of a version whose corrections count: they know what Graph's metadata has no word for, such as
/// items that are reached by path, and that decides what the requests of pages mean.
pub fn audit(metadata: &Path, folder: &Path, specs: &Path, console: &Console) -> Result<Audited> {
    console.step(&format!("reading {}", metadata.display()));
    let document = msgraph_codegen::read_metadata(&input::text(metadata)?)?;
    console.warn(&document.warnings);
    console.step(&format!("reading {}", folder.display()));
    let tree = Tree::read(folder)?;
    let mut found = tree.found.clone();
    let (mut operations, mut resources, mut files) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (file, page) in tree.pages() {
        match page {
            Ok(page) => {
                found.extend(page.warnings);
                files.insert(page.facts.page().to_owned(), file);
                match page.facts {
                    PageFacts::Operation(operation) => operations.push(operation),
                    PageFacts::Resource(resource) => resources.push(resource),
                }
            }
            Err(problems) => found.extend(problems),
        }
    }
    warn(&in_folder(&folder.display().to_string(), in_order(found)), console);
    let mut model = document.model;
    let corrections = specs.join(CORRECTIONS);
    if corrections.is_file() {
        // Corrections that do not apply are for other metadata.
        correct::apply(&mut model, &spec::read_corrections(&input::text(&corrections)?)?, &[])?;
    }
    let permissions = Permissions::default();
    let documentation = Documentation { operations: &operations, resources: &resources, permissions: &permissions };
    // Without a date of the metadata, no page counts as newer, so no page adds facts to the model.
    let ledger = merge::documented(&mut model, documentation, None).ledger;
    let place = |entry: &Disagreement| match files.get(&entry.page) {
        Some(file) => (folder.join(&file.path).display().to_string(), docs::locate(file, &entry.fact).line),
        // Each page of the tree was read from a file of it.
        None => (entry.page.clone(), 1),
    };
    let places = ledger.entries.iter().map(place).collect();
    let source = format!("metadata {}, pages {}", metadata.display(), folder.display());
    Ok(Audited { source, metadata_date: None, ledger, places })
}
