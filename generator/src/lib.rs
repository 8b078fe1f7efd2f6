//! Reads Microsoft Graph's descriptions into one intermediate representation and renders Rust from it.
//!
//! The library is pure: inputs in, files and a report out. All I/O is in `xtask`.
#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod ir;
pub mod lower;
pub mod render;
pub mod select;
pub mod source;

use diagnostics::Diagnostics;
use ir::EntityModel;
use lower::CrateOptions;
use source::SourceFile;

/// Stands at the start of every generated file: files that carry it are ours to replace and remove.
pub const BANNER: &str = "@generated";

/// All files of the crate for a model, with paths relative to the crate's root.
pub fn crate_files(
    model: &EntityModel,
    options: &CrateOptions,
    templates: &[SourceFile],
) -> Result<Vec<SourceFile>, Diagnostics> {
    render::render(&lower::lower(model, options), templates)
}
