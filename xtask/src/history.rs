//! The state that was committed last, and what has changed since.

use msgraph_codegen::Assembled;
use msgraph_codegen::diff::history::{self, Entry};
use msgraph_codegen::diff::report::Report;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;

use crate::diff::compared;
use crate::git::Git;
use crate::outcome::Result;
use crate::provenance::{self, Sources};
use crate::workspace::Workspace;

/// A version's specs as they were in a revision.
pub struct Committed {
    /// The files that `assemble` reads, by path.
    pub files: Vec<SourceFile>,
    /// What they were made from.
    pub sources: Sources,
}

impl Committed {
    /// Reads the last commit; `None` where there is none, or none with specs of the version.
    pub fn read(workspace: &Workspace, version: &str) -> Result<Option<Self>> {
        let Some(git) = Git::around(workspace.root()) else { return Ok(None) };
        let Some(revision) = git.revision("HEAD") else { return Ok(None) };
        Self::at(&git, &revision, version)
    }

    /// Reads a revision; `None` where it has no specs of the version.
    pub fn at(git: &Git, revision: &str, version: &str) -> Result<Option<Self>> {
        let mut files = git.files(revision, &format!("specs/{version}"), &[".yaml", provenance::FILE])?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let sources = files.iter().find(|file| file.path == provenance::FILE).map(Sources::parse).transpose()?;
        files.retain(|file| file.path != provenance::FILE);
        Ok((!files.is_empty()).then(|| Self { files, sources: sources.unwrap_or_default() }))
    }

    /// What has changed since, where `files` and `model` are what there is now.
    ///
    /// `None` for a commit that cannot be read any more, which is no reason not to go on.
    pub fn report(
        &self,
        workspace: &Workspace,
        version: &str,
        files: &[SourceFile],
        model: &EntityModel,
    ) -> Option<Report> {
        let names = ("last commit", "now");
        let is_same = |file: &SourceFile| {
            let known = self.files.binary_search_by(|known| known.path.cmp(&file.path));
            known.is_ok_and(|at| self.files[at] == *file)
        };
        // Reading all of it again would take longer than the rest of `regen` has to.
        if self.files.len() == files.len() && files.iter().all(is_same) {
            return Some(Report::new(names.0, names.1, Vec::new()));
        }
        let committed = self.assembled(workspace, version)?.model;
        let (was, is) = (without_sentences(committed), without_sentences(model.clone()));
        Some(compared(workspace, version, (names.0, &was), (names.1, &is)))
    }

    /// Assembles the committed version; `None` if it can no longer be read.
    pub fn assembled(&self, workspace: &Workspace, version: &str) -> Option<Assembled> {
        workspace.assembled(&workspace.specs(version), &self.files, &self.sources).ok()
    }

    /// The files of the history where a model takes the place of what was committed: those of the commit, and one more
    /// if anything changed.
    ///
    /// It is the commit that an import is compared with, not the files before it, so that importing A and then B gives what
    /// importing B gives.
    pub fn history(&self, changes: Report, date: &str) -> Result<Vec<SourceFile>> {
        let is_entry = |file: &&SourceFile| file.path.starts_with(history::FOLDER);
        let mut files: Vec<SourceFile> = self.files.iter().filter(is_entry).cloned().collect();
        if !changes.changes.is_empty() {
            files.push(history::write(&Entry { date: date.to_owned(), changes: changes.changes }, &files)?);
        }
        Ok(files)
    }
}

fn without_sentences(mut model: EntityModel) -> EntityModel {
    model.strip_descriptions();
    model
}
