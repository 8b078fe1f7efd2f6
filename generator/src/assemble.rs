//! From the files of `specs/<version>/` to the model that a crate is generated from.

use crate::correct::{self, Correction};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{Counts, DocumentedOperation, EntityModel, Permissions, validate};
use crate::merge::{self, AddedOperation};
use crate::source::SourceFile;
use crate::spec::{self, Specs};

/// What the files of a version come to.
#[derive(Clone, Debug)]
pub struct Assembled {
    /// The metadata, with documented operations that it lacks, corrected.
    pub model: EntityModel,
    /// What the reference pages say.
    pub documented: Vec<DocumentedOperation>,
    /// What Graph's permissions document says.
    pub permissions: Permissions,
    /// What is corrected by hand.
    pub corrections: Vec<Correction>,
    /// How many elements the metadata alone has.
    pub counts: Counts,
    /// The operations that only a page knows.
    pub added: Vec<AddedOperation>,
    /// What of the pages and the metadata looks wrong.
    pub warnings: Vec<Diagnostic>,
    /// Corrections that no longer apply, as errors: who calls decides what they stop.
    pub stale: Vec<Diagnostic>,
}

/// Reads the files of a version, with paths relative to its folder, and joins what they say.
///
/// # Errors
///
/// All that is wrong with the files, and with the model that they come to.
pub fn assemble(files: &[SourceFile]) -> Result<Assembled, Diagnostics> {
    let Specs { mut model, documented, permissions, corrections } = spec::read(files)?;
    let counts = model.counts();
    let merged = merge::documented(&mut model, &documented);
    let corrected = correct::apply(&mut model, &corrections)?;
    let of_pages = merged.findings.iter().map(|finding| {
        let place = spec::locate_page(files, &finding.page, &finding.text);
        finding.diagnostic(place)
    });
    let of_model = validate(&model).into_iter().map(|finding| {
        let place = spec::locate(files, &finding.element);
        finding.diagnostic().at(place)
    });
    let warnings = Diagnostics::check(of_pages.chain(of_model).collect())?;
    let stale = corrected.stale.iter().map(|stale| {
        let place = spec::locate_correction(files, &stale.name);
        stale.diagnostic(place)
    });
    Ok(Assembled {
        stale: stale.collect(),
        model,
        documented,
        permissions,
        corrections,
        counts,
        added: merged.added,
        warnings,
    })
}
