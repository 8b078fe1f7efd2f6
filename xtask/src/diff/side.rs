//! The two sides of a comparison, wherever they come from.

use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::report::Report;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::{diff, lower, rust_diff, spec};

use crate::git::Git;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Result, refused_in};
use crate::provenance::Sources;
use crate::workspace::Workspace;

/// One side.
pub struct Side {
    /// The name of the side in reports.
    pub name: String,
    content: Content,
}

enum Content {
    /// Metadata alone.
    Metadata(EntityModel),
    /// All files of a version, with the folder to name in messages and what they were made from.
    Specs(PathBuf, Vec<SourceFile>, Box<Sources>),
}

impl Side {
    /// A metadata file, a folder of specs or a git revision, in this order.
    pub fn read(given: &str, version: &str, workspace: &Workspace) -> Result<Self> {
        let path = Path::new(given);
        let name = given.to_owned();
        if path.is_file() {
            let metadata = msgraph_codegen::read_metadata(&input::text(path)?)?;
            return Ok(Self { name, content: Content::Metadata(metadata.model) });
        }
        if path.is_dir() {
            let (files, sources) = (input::tree(path, ".yaml")?, Box::new(Sources::read(path)?));
            return Ok(Self { name, content: Content::Specs(path.to_owned(), files, sources) });
        }
        let git = Git::around(workspace.root());
        if let Some((git, revision)) = git.as_ref().and_then(|git| Some((git, git.revision(given)?))) {
            let folder = format!("specs/{version}");
            let Some(Committed { files, sources }) = Committed::at(git, &revision, version)? else {
                let message = format!("there is no `{folder}` in `{given}`");
                return Err(Diagnostic::error("xtask::no-specs", message).into());
            };
            let shown = PathBuf::from(format!("{given}:{folder}"));
            return Ok(Self { name, content: Content::Specs(shown, files, Box::new(sources)) });
        }
        let message = format!("`{given}` is no file, no folder and no git revision");
        let remedy = "name a metadata file, a folder such as `specs/beta`, or a revision such as `HEAD~1`";
        Err(Diagnostic::error("xtask::no-input", message).with_remedy(remedy).into())
    }

    /// Returns the model with pages and corrections; for a metadata file, the model of the metadata.
    fn whole(&self, workspace: &Workspace) -> Result<EntityModel> {
        let mut model = match &self.content {
            Content::Metadata(model) => model.clone(),
            Content::Specs(folder, files, sources) => workspace.assembled(folder, files, sources)?.model,
        };
        model.strip_descriptions();
        Ok(model)
    }

    /// Returns the model of the metadata, without pages and corrections.
    fn metadata(&self) -> Result<EntityModel> {
        let mut model = match &self.content {
            Content::Metadata(model) => model.clone(),
            Content::Specs(folder, files, _) => {
                spec::read(files).map_err(|errors| refused_in(&folder.display().to_string(), errors))?.model
            }
        };
        model.strip_descriptions();
        Ok(model)
    }
}

/// Compares two sides. Specs hold more than metadata (operations that only pages know, corrections), which would look
/// like changes beside a metadata file: then it is their metadata that is compared.
pub fn between(old: &Side, new: &Side, workspace: &Workspace, version: &str) -> Result<Report> {
    let specs = |side: &Side| matches!(side.content, Content::Specs(..));
    let (was, is) = if specs(old) && specs(new) {
        (old.whole(workspace)?, new.whole(workspace)?)
    } else {
        (old.metadata()?, new.metadata()?)
    };
    Ok(compared(workspace, version, (&old.name, &was), (&new.name, &is)))
}

/// Compares two models, with the impact on the wire and on Rust source.
pub fn compared(workspace: &Workspace, version: &str, old: (&str, &EntityModel), new: (&str, &EntityModel)) -> Report {
    let changes = diff::compare(old.1, new.1);
    if changes.is_empty() {
        return Report::new(old.0, new.0, changes);
    }
    let options = workspace.crate_options(version);
    let (was, is) = std::thread::scope(|scope| {
        let was = scope.spawn(|| lower::lower(old.1, &options));
        let is = lower::lower(new.1, &options);
        (was.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), is)
    });
    let side = |model, rust| rust_diff::Side { model, rust };
    Report::new(old.0, new.0, rust_diff::compare(changes, side(old.1, &was), side(new.1, &is)))
}
