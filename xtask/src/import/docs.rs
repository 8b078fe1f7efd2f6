//! `import --docs`: reference pages as facts in `specs/<version>/documented`.

mod selection;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::Assembled;
use msgraph_codegen::diagnostics::{Diagnostic, in_order};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::PageFacts;
use msgraph_codegen::spec;

use crate::console::Console;
use crate::documentation::{Tree, warn};
use crate::outcome::{Result, in_folder};
use crate::provenance::{About, DocsSource, Sources};

use selection::{Selection, Verdict};

#[derive(clap::Args)]
pub struct DocsArguments {
    /// Reference pages: a folder with pages in Markdown or as plain text, or with a whole documentation tree
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// Where it came from, if it was downloaded.
    #[arg(skip)]
    url: Option<String>,
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
    /// A folder that was downloaded.
    pub fn of(docs: Option<PathBuf>, url: Option<String>) -> Self {
        Self { docs, url }
    }

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
        let about = About { url: about.url.or(self.url.as_deref()), ..about };
        let shown = folder.display().to_string();
        console.step(&format!("reading {shown}"));
        let tree = Tree::read(folder)?;
        let mut found = tree.found.clone();
        let mut selection = Selection::new(version, sources.metadata_date()?);
        let mut kept: BTreeMap<String, SourceFile> = BTreeMap::new();
        let mut counts = Counts::default();
        for (file, page) in tree.pages() {
            match page {
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
        counts.unreadable += files_not_read(&found);
        let found = in_folder(&shown, in_order(found));
        if counts.read == 0 {
            let message = format!("`{shown}` holds no reference page");
            let refusal = Diagnostic::error("xtask::no-pages", message)
                .with_remedy("name a folder with pages of Microsoft Graph's reference, as .md or .txt");
            return Err(msgraph_codegen::diagnostics::Diagnostics::from(refusal).and(found));
        }
        warn(&found, console);
        sources.record_docs(DocsSource::new(folder, tree.files.values(), counts.read, about));
        let files = kept.into_values().collect();
        Ok(Imported { files, summary: counts.summary(), complete: counts.unreadable == 0 })
    }
}

/// The number of files that are not text, and of links and special files, which are not read.
fn files_not_read(found: &[Diagnostic]) -> usize {
    let is_unread = |code: &str| code.starts_with("source::") || matches!(code, "xtask::link" | "xtask::special-file");
    found.iter().filter(|diagnostic| is_unread(diagnostic.code)).count()
}

fn twice(file: &SourceFile, page: &str) -> Diagnostic {
    let message = format!("`{}` is the second page called `{page}`: it replaces the first", file.path);
    Diagnostic::warning("xtask::same-page", message).with_remedy("remove one of them")
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
        let be = |number: usize| if number == 1 { "is" } else { "are" };
        let mut text = format!(
            "{} {} read: {} of operations and {} of types kept; {} {} about what is gone",
            self.read,
            if self.read == 1 { "page" } else { "pages" },
            self.operations,
            self.resources,
            self.gone,
            be(self.gone)
        );
        // Writing to a String cannot fail.
        if self.older > 0 {
            let pages = if self.older == 1 { "page" } else { "pages" };
            let _ = write!(text, "; {} {} older than the {pages} known already", self.older, be(self.older));
        }
        if self.unreadable > 0 {
            let _ = write!(text, "; {} could not be read", self.unreadable);
        }
        text.push('\n');
        text
    }
}
