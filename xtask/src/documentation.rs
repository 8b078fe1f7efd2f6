//! A folder of reference pages.

use std::collections::BTreeMap;
use std::path::Path;

use msgraph_codegen::diagnostics::{Diagnostic, in_order};
use msgraph_codegen::ir::{DocumentedOperation, DocumentedResource};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, PageFacts};

use crate::input;
use crate::outcome::Result;

/// What the pages of a folder say.
pub struct Tree {
    /// The pages of operations, in the order of their files.
    pub operations: Vec<DocumentedOperation>,
    /// The pages of types, in the order of their files.
    pub resources: Vec<DocumentedResource>,
    /// The file of each page, by the page's name; its path is relative to the folder.
    pub files: BTreeMap<String, SourceFile>,
    /// What looks wrong; a file that cannot be read doesn't keep the others from being read.
    pub warnings: Vec<Diagnostic>,
}

impl Tree {
    /// Reads all pages below a folder: Markdown and text renderings.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files: BTreeMap<String, SourceFile> = BTreeMap::new();
        let mut warnings = Vec::new();
        for path in input::paths(folder)? {
            let relative = input::relative(&path, folder);
            if !relative.ends_with(".md") && !relative.ends_with(".txt") {
                continue;
            }
            match SourceFile::from_bytes(relative.clone(), input::bytes(&path)?) {
                Ok(file) => {
                    files.insert(relative, file);
                }
                Err(problems) => warnings.extend(problems),
            }
        }
        let mut tree =
            Self { operations: Vec::new(), resources: Vec::new(), files: BTreeMap::new(), warnings: Vec::new() };
        for file in files.values().filter(|file| docs::is_page(file)) {
            match docs::read_page(file, &files) {
                Ok(page) => {
                    warnings.extend(page.warnings);
                    tree.files.insert(page.facts.page().to_owned(), file.clone());
                    match page.facts {
                        PageFacts::Operation(page) => tree.operations.push(page),
                        PageFacts::Resource(page) => tree.resources.push(page),
                    }
                }
                Err(problems) => warnings.extend(problems),
            }
        }
        for warning in &mut warnings {
            warning.severity = msgraph_codegen::diagnostics::Severity::Warning;
        }
        tree.warnings = in_order(warnings);
        Ok(tree)
    }
}
