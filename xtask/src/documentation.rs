//! A folder of reference pages: the files in it, and what reading them finds.

use std::collections::BTreeMap;
use std::path::Path;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics, Severity};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, Page};

use crate::console::Console;
use crate::folder::{self, Folder, Kind};
use crate::input::slashes;
use crate::outcome::Result;

/// The files of a documentation tree.
pub struct Tree {
    /// Those that are text, by their path relative to the folder.
    pub files: BTreeMap<String, SourceFile>,
    /// What is wrong with those that are no text, and the links and special files, which are not read: they don't keep the
    /// others from being read.
    pub found: Vec<Diagnostic>,
}

impl Tree {
    /// Reads all Markdown and text renderings below a folder.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut tree = Self { files: BTreeMap::new(), found: Vec::new() };
        Folder::open(folder)?.visit(&mut |parent, path, kind| {
            let relative = slashes(path);
            let is_page = relative.ends_with(".md") || relative.ends_with(".txt");
            match kind {
                // It may lead to pages, or to a folder of pages.
                Kind::Link => tree.found.push(as_warning(folder::link(&folder.join(path)))),
                Kind::Special if is_page => tree.found.push(as_warning(folder::special_file(&folder.join(path)))),
                Kind::File if is_page => {
                    let name = Path::new(path.file_name().unwrap_or_default());
                    match parent.read(name)?.map(|bytes| SourceFile::from_bytes(relative.clone(), bytes)) {
                        Some(Ok(file)) => {
                            tree.files.insert(relative, file);
                        }
                        Some(Err(problems)) => tree.found.extend(problems),
                        None => {}
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(tree)
    }

    /// The pages among the files, or why they are none.
    pub fn pages(&self) -> impl Iterator<Item = (&SourceFile, std::result::Result<Page, Diagnostics>)> {
        let files = self.files.values().filter(|file| docs::is_page(file));
        files.map(|file| (file, docs::read_page(file, &self.files)))
    }
}

fn as_warning(diagnostic: Diagnostic) -> Diagnostic {
    let remedy = "it is left out; put what it leads to in its place, or remove it";
    Diagnostic { severity: Severity::Warning, ..diagnostic }.with_remedy(remedy)
}

/// Shows the first few diagnostics of each kind, and how many more there are: a tree of thousands of pages may lack one
/// file that all of them include.
pub fn warn(found: &[Diagnostic], console: &Console) {
    const SHOWN: usize = 5;
    let mut of_code: BTreeMap<&str, usize> = BTreeMap::new();
    let mut shown = Vec::new();
    for diagnostic in found {
        let count = of_code.entry(diagnostic.code).or_default();
        *count += 1;
        if *count <= SHOWN || diagnostic.is_error() {
            shown.push(diagnostic.clone());
        }
    }
    console.warn(&shown);
    for (code, count) in of_code {
        let more = count - shown.iter().filter(|diagnostic| diagnostic.code == code).count();
        if more > 0 {
            console.note(&format!("{code}: {more} more like these"));
        }
    }
}
