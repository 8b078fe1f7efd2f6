//! Reads Microsoft Graph's descriptions into one intermediate representation and renders Rust from it.
//!
//! The library is pure: inputs in, files and a report out. All I/O is in `xtask`.
#![forbid(unsafe_code)]

pub mod agreement;
mod assemble;
pub mod call;
mod characters;
pub mod correct;
pub mod diagnostics;
pub mod diff;
pub mod file_names;
mod free_names;
pub mod ir;
pub mod lower;
pub mod merge;
pub mod render;
pub mod resolve;
pub mod rust_diff;
pub mod secrets;
pub mod select;
pub mod source;
pub mod spec;

use diagnostics::Diagnostics;
use ir::{EntityModel, Permissions};
use lower::{CrateOptions, Facts};
use merge::Needs;
use secrets::Secrets;
use source::SourceFile;
use source::csdl::{self, CsdlDocument};

pub use assemble::{Assembled, assemble};

/// Stands in the first line of every generated file: those that carry it are ours to replace and remove.
pub const BANNER: &str = "@generated";

/// Reads and checks a service's metadata.
pub fn read_metadata(file: &SourceFile) -> Result<CsdlDocument, Diagnostics> {
    csdl::read(file)
}

/// All files of the crate for a model of which only the metadata is known, with paths relative to the crate's root.
pub fn crate_files(
    model: &EntityModel,
    options: &CrateOptions,
    templates: &[SourceFile],
) -> Result<Vec<SourceFile>, Diagnostics> {
    described_crate_files(model, &Secrets::default(), options, templates)
}

/// The same with the list of what holds secrets.
pub fn described_crate_files(
    model: &EntityModel,
    secrets: &Secrets,
    options: &CrateOptions,
    templates: &[SourceFile],
) -> Result<Vec<SourceFile>, Diagnostics> {
    let permissions = Permissions::default();
    let facts = Facts { documented: &[], resources: &[], permissions: &permissions, secrets };
    render::render(&lower::lower_with(model, &facts, options), templates)
}

/// The same for what the specs of a version come to, with what pages and the permissions document say.
pub fn documented_crate_files(
    assembled: &Assembled,
    options: &CrateOptions,
    templates: &[SourceFile],
) -> Result<Vec<SourceFile>, Diagnostics> {
    let Assembled { model, documented, resources, permissions, secrets, .. } = assembled;
    render::render(
        &lower::lower_with(model, &Facts { documented, resources, permissions, secrets }, options),
        templates,
    )
}

/// The table by which requests know the permissions they need, as a generated crate carries it; `None` where nothing is
/// known.
pub fn permission_table(model: &EntityModel, permissions: &Permissions, needs: &Needs) -> Option<String> {
    lower::permission_table(model, permissions, needs)
}
