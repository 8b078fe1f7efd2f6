//! Merges the facts of several sources into one model, each with its origin, and records where the sources disagree.
//!
//! The metadata takes precedence. Facts that pages document and the metadata lacks (operations, parameters, results,
//! members of enumerations) are added if the page is newer than the metadata. Pages are often older: a fact of an older
//! or undated page is only added if a correction names it. Types never change, since pages write `number` or `Int` for
//! types that the metadata states exactly. All other differences are in the [`Ledger`].

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

/// The documentation of a version.
#[derive(Clone, Copy, Debug)]
pub struct Documentation<'p> {
    /// The reference pages of operations.
    pub operations: &'p [DocumentedOperation],
    /// The reference pages of types.
    pub resources: &'p [DocumentedResource],
    /// The permissions document. It takes precedence over pages.
    pub permissions: &'p Permissions,
}

/// The result of merging pages into a model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The facts that were added from pages newer than the metadata.
    pub added: Vec<Addition>,
    /// The facts of other pages, which are only added by corrections.
    pub offered: Vec<Addition>,
    /// The disagreements between the pages and the metadata.
    pub ledger: Ledger,
}

impl Merged {
    /// Returns the added operations, each with its binding type.
    pub fn operations(&self) -> impl Iterator<Item = (&QualifiedName, String)> {
        operations(&self.added)
    }
}

/// Returns the operations among additions, each with its binding type.
pub fn operations(additions: &[Addition]) -> impl Iterator<Item = (&QualifiedName, String)> {
    additions.iter().filter_map(|addition| match &addition.fact {
        AddedFact::Operation { name, operation } => {
            let binding = operation.binding_parameter().map(|parameter| parameter.type_ref.to_string());
            Some((name, binding.unwrap_or_default()))
        }
        _ => None,
    })
}

/// Compares pages with a model, and adds the facts of pages that are newer than the metadata. `metadata_date` is
/// `YYYY-MM-DD`; without it no page counts as newer.
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
