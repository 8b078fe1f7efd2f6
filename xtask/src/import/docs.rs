//! `import --docs`: reference pages as facts in `specs/<version>/documented`.

mod selection;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::Assembled;
use msgraph_codegen::diagnostics::{Diagnostic, in_order};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, PageFacts};
use msgraph_codegen::spec;

use crate::console::Console;
use crate::input;
use crate::outcome::{Result, in_folder};
use crate::provenance::{About, DocsSource, Sources};

use selection::{Selection, Verdict};

#[derive(clap::Args)]
pub struct DocsArguments {
    /// Reference pages: a folder with pages in Markdown or as plain text, or with a whole documentation tree
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
}

/// What the pages come to.
pub struct Imported {
    /// The files of the pages that are kept.
    pub files: Vec<SourceFile>,
    /// How many are kept, and why the rest is not.
    pub summary: String,
    /// Whether all pages could be read.
    pub complete: bool,
}

impl DocsArguments {
    /// Whether there are pages to import.
    pub fn given(&self) -> bool {
        self.docs.is_some()
    }

    /// Reads the pages below the folder, keeps those whose subject the version still has, and records the folder.
    pub fn import(
        &self,
        version: &Assembled,
        about: About<'_>,
        sources: &mut Sources,
        console: &Console,
    ) -> Result<Imported> {
        let folder = self.docs.as_deref().unwrap_or(Path::new(""));
        let shown = folder.display().to_string();
        console.step(&format!("reading {shown}"));
        let Tree { files, mut found } = Tree::read(folder)?;
        let mut selection = Selection::new(version, sources.metadata_date()?);
        let mut kept: BTreeMap<String, SourceFile> = BTreeMap::new();
        let mut counts = Counts::default();
        for file in files.values().filter(|file| docs::is_page(file)) {
            match docs::read_page(file, &files) {
                Ok(page) => {
                    found.extend(page.warnings.iter().cloned());
                    match selection.judge(page) {
                        Verdict::Keep(facts) => {
                            counts.add(&facts);
                            let written = match &*facts {
                                PageFacts::Operation(operation) => spec::write_page(operation),
                                PageFacts::Resource(resource) => spec::write_resource(resource),
                            };
                            if kept.insert(written.path.clone(), written).is_some() {
                                found.push(twice(file, facts.page()));
                            }
                        }
                        Verdict::Gone => counts.gone += 1,
                        Verdict::Older => counts.older += 1,
                    }
                    counts.read += 1;
                }
                Err(problems) => {
                    counts.unreadable += 1;
                    found.extend(problems);
                }
            }
        }
        counts.unreadable += files_not_text(&found);
        let found = in_folder(&shown, in_order(found));
        if counts.read == 0 {
            let message = format!("`{shown}` holds no reference page");
            let refusal = Diagnostic::error("xtask::no-pages", message)
                .with_remedy("name a folder with pages of Microsoft Graph's reference, as .md or .txt");
            return Err(msgraph_codegen::diagnostics::Diagnostics::from(refusal).and(found));
        }
        warn(&found, console);
        sources.record_docs(DocsSource::new(folder, files.values(), counts.read, about));
        let files = kept.into_values().collect();
        Ok(Imported { files, summary: counts.summary(), complete: counts.unreadable == 0 })
    }
}

/// The files of a documentation tree.
struct Tree {
    files: BTreeMap<String, SourceFile>,
    /// What is wrong with those that are no text.
    found: Vec<Diagnostic>,
}

impl Tree {
    fn read(folder: &Path) -> Result<Self> {
        let mut tree = Self { files: BTreeMap::new(), found: Vec::new() };
        for path in input::paths(folder)? {
            let relative = input::relative(&path, folder);
            if !relative.ends_with(".md") && !relative.ends_with(".txt") {
                continue;
            }
            match SourceFile::from_bytes(relative.clone(), input::bytes(&path)?) {
                Ok(file) => {
                    tree.files.insert(relative, file);
                }
                Err(problems) => tree.found.extend(problems),
            }
        }
        Ok(tree)
    }
}

fn files_not_text(found: &[Diagnostic]) -> usize {
    found.iter().filter(|diagnostic| diagnostic.code.starts_with("source::")).count()
}

fn twice(file: &SourceFile, page: &str) -> Diagnostic {
    let message = format!("`{}` is the second page called `{page}`: it replaces the first", file.path);
    Diagnostic::warning("xtask::same-page", message).with_remedy("remove one of them")
}

/// Shows the first few diagnostics of each kind, and how many more there are: a tree of thousands of pages may lack one
/// file that all of them include.
fn warn(found: &[Diagnostic], console: &Console) {
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

/// What became of the pages.
#[derive(Default)]
struct Counts {
    read: usize,
    operations: usize,
    resources: usize,
    gone: usize,
    older: usize,
    unreadable: usize,
}

impl Counts {
    fn add(&mut self, facts: &PageFacts) {
        match facts {
            PageFacts::Operation(_) => self.operations += 1,
            PageFacts::Resource(_) => self.resources += 1,
        }
    }

    fn summary(&self) -> String {
        let mut text = format!(
            "{} pages read: {} of operations and {} of types kept; {} are about what is gone",
            self.read, self.operations, self.resources, self.gone
        );
        // Writing to a String cannot fail.
        if self.older > 0 {
            let _ = write!(text, "; {} are older than the pages known already", self.older);
        }
        if self.unreadable > 0 {
            let _ = write!(text, "; {} could not be read", self.unreadable);
        }
        text.push('\n');
        text
    }
}
