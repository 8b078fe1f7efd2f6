//! From the files of `specs/<version>/` to the model that a crate is generated from.

use crate::correct::{self, Correction};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{
    Counts, DocumentedOperation, DocumentedResource, EntityModel, NameRule, Permissions, invalid_names, validate,
};
use crate::merge::{self, Addition, Documentation, Ledger, Outcome};
use crate::secrets::Secrets;
use crate::source::SourceFile;
use crate::spec::{self, Specs};

/// What the files of a version come to.
#[derive(Clone, Debug)]
pub struct Assembled {
    /// The metadata, with what pages may add, corrected.
    pub model: EntityModel,
    /// What the reference pages of operations say.
    pub documented: Vec<DocumentedOperation>,
    /// What the reference pages of types say.
    pub resources: Vec<DocumentedResource>,
    /// What Graph's permissions document says.
    pub permissions: Permissions,
    /// Which properties and parameters hold secrets: empty until the caller has read the list, which is that of all
    /// versions.
    pub secrets: Secrets,
    /// What is corrected by hand.
    pub corrections: Vec<Correction>,
    /// How many elements the metadata alone has.
    pub counts: Counts,
    /// What only pages know and the model has from them.
    pub added: Vec<Addition>,
    /// Where pages and metadata disagree.
    pub ledger: Ledger,
    /// What of the model looks wrong.
    pub warnings: Vec<Diagnostic>,
    /// Corrections that no longer apply, as errors: who calls decides what they stop.
    pub stale: Vec<Diagnostic>,
}

/// Reads the files of a version, with paths relative to its folder, and joins what they say.
///
/// `metadata_date` is the day the metadata was had, `YYYY-MM-DD`: only pages newer than it add anything unasked.
///
/// # Errors
///
/// All that is wrong with the files, and with the model that they come to.
pub fn assemble(files: &[SourceFile], metadata_date: Option<&str>) -> Result<Assembled, Diagnostics> {
    let Specs { mut model, documented, resources, permissions, corrections } = spec::read(files)?;
    let counts = model.counts();
    // What metadata and corrections say comes first, since it decides what the request lines of pages mean (items by
    // path); corrections whose target only a page knows wait for the pages.
    let first = correct::apply(&mut model, &corrections, &[])?;
    let pages = Documentation { operations: &documented, resources: &resources, permissions: &permissions };
    let mut merged = merge::documented(&mut model, pages, metadata_date);
    let (waiting, mut stale): (Vec<_>, Vec<_>) = first.stale.into_iter().partition(|stale| stale.waits_for_pages());
    let pending = corrections.iter().filter(|correction| waiting.iter().any(|stale| stale.name == correction.name));
    let second = correct::apply(&mut model, pending, &merged.offered)?;
    stale.extend(second.stale);
    let place = |name: &str| corrections.iter().position(|correction| correction.name == name);
    stale.sort_by_key(|stale| place(&stale.name));

    let mut added = merged.added;
    let is_trusted = |addition: &Addition| second.trusted.iter().any(|(trusted, _)| trusted == addition);
    let trusted: Vec<_> = merged.offered.into_iter().filter(is_trusted).collect();
    let by = |addition: &Addition| {
        let correction = second.trusted.iter().find(|(trusted, _)| trusted == addition);
        correction.map_or(Outcome::LeftOut, |(_, name)| Outcome::Corrected(name.clone()))
    };
    merged.ledger.settle(&trusted, by);
    added.extend(trusted);

    let of_names = invalid_names(&model, NameRule::Csdl);
    let of_model = of_names.into_iter().chain(validate(&model)).map(|finding| {
        let place = spec::locate(files, &finding.element);
        finding.diagnostic().at(place)
    });
    let warnings = Diagnostics::check(of_model.collect())?;
    let stale = stale.iter().map(|stale| stale.diagnostic(spec::locate_correction(files, &stale.name))).collect();
    Ok(Assembled {
        model,
        documented,
        resources,
        permissions,
        secrets: Secrets::default(),
        corrections,
        counts,
        added,
        ledger: merged.ledger,
        warnings,
        stale,
    })
}
