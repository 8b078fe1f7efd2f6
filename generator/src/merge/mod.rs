//! Joins what several sources say into one model, each fact with its origin, and notes where they disagree.
//!
//! The metadata counts. What pages document and it lacks (operations, parameters, results, members of enumerations) is
//! added where the page is newer than the metadata; pages are often older, so what an older or undated page offers is
//! added only if a correction names it. Types never change: pages write `number` or `Int` for what the metadata says
//! exactly. All else that differs is in the [`Ledger`].

mod addition;
mod class;
mod context;
mod deprecation;
mod entity;
mod ledger;
mod members;
mod missing;
mod operation;
mod parameters;
mod permissions;
mod report;
mod requests;
mod resource;
mod table_permissions;
mod types;

use crate::ir::{DocumentedOperation, DocumentedResource, EntityModel, Permissions, QualifiedName};

pub use addition::{AddedFact, Addition, OverloadKey};
pub use class::Class;
pub use ledger::{Compared, Disagreement, Ledger, Outcome};
pub use permissions::{DocumentedRequest, Need, Needs, OtherVersion, documented_requests, needs, permissions};

use context::Context;
use report::Report;

/// What a version has besides its metadata.
#[derive(Clone, Copy, Debug)]
pub struct Documentation<'p> {
    /// The reference pages of operations.
    pub operations: &'p [DocumentedOperation],
    /// The reference pages of types.
    pub resources: &'p [DocumentedResource],
    /// The permissions document, which counts where a page differs from it.
    pub permissions: &'p Permissions,
}

/// What joining pages into a model did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// What pages newer than the metadata have added.
    pub added: Vec<Addition>,
    /// What other pages offer, which only a correction can take.
    pub offered: Vec<Addition>,
    /// Where the pages and the metadata disagree.
    pub ledger: Ledger,
}

impl Merged {
    /// The operations among what was added, with the types that they are bound to.
    pub fn operations(&self) -> impl Iterator<Item = (&QualifiedName, String)> {
        operations(&self.added)
    }
}

/// The operations among additions, with the types that they are bound to.
pub fn operations(additions: &[Addition]) -> impl Iterator<Item = (&QualifiedName, String)> {
    additions.iter().filter_map(|addition| match &addition.fact {
        AddedFact::Operation { name, operation } => {
            let binding = operation.binding_parameter().map(|parameter| parameter.type_ref.to_string());
            Some((name, binding.unwrap_or_default()))
        }
        _ => None,
    })
}

/// Holds pages against a model and adds what newer ones know. `metadata_date` is `YYYY-MM-DD`; without it no page is
/// newer.
pub fn documented(model: &mut EntityModel, pages: Documentation<'_>, metadata_date: Option<&str>) -> Merged {
    let mut report = compare(model, pages);
    let (added, offered) = addition::newest(std::mem::take(&mut report.additions))
        .into_iter()
        .partition::<Vec<_>, _>(|addition| addition.is_newer_than(metadata_date));
    for addition in &added {
        addition.apply(model);
    }
    let mut ledger = report.into_ledger();
    ledger.settle(&added, |addition| Outcome::Added(addition.page.clone()));
    Merged { added, offered, ledger }
}

fn compare(model: &EntityModel, pages: Documentation<'_>) -> Report {
    let context = Context::new(model, pages.permissions);
    let mut report = Report::default();
    for page in pages.operations {
        report.absorb(operation::compare(&context, page));
    }
    for page in pages.resources {
        report.absorb(resource::compare(&context, page));
    }
    report.compared.pages = pages.operations.len() + pages.resources.len();
    report
}
