//! The state that was committed last, and what has changed since.

use msgraph_codegen::diff::history::{self, Entry};
use msgraph_codegen::diff::report::Report;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;

use crate::diff::compared;
use crate::git::Git;
use crate::outcome::Result;
use crate::workspace::Workspace;

/// What the last commit has of a version's specs.
pub struct Committed {
    files: Vec<SourceFile>,
}

impl Committed {
    /// Reads the last commit; `None` where there is none, or none with specs of the version.
    pub fn read(workspace: &Workspace, version: &str) -> Result<Option<Self>> {
        let Some(git) = Git::around(workspace.root()) else { return Ok(None) };
        let Some(revision) = git.revision("HEAD") else { return Ok(None) };
        let files = git.files(&revision, &format!("specs/{version}"), ".yaml")?;
        Ok((!files.is_empty()).then_some(Self { files }))
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
        if self.files == files {
            return Some(Report::new(names.0, names.1, Vec::new()));
        }
        let committed = workspace.assembled(&workspace.specs(version), &self.files).ok()?.model;
        let (was, is) = (without_sentences(committed), without_sentences(model.clone()));
        Some(compared(workspace, version, (names.0, &was), (names.1, &is)))
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
