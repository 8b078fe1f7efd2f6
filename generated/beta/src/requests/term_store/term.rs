// @generated
use crate::{mg, models, requests};

/// Requests on one [`Term`](models::term_store::Term): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.term_store().sets().id(id).terms().id(id)`.
#[derive(Clone, Debug)]
pub struct TermResource(mg::One<models::term_store::Term>);

mg::builder! { TermResource: mg::One<models::term_store::Term> }

impl TermResource {
    /// `…/children`: many [`Term`](models::term_store::Term).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn children(&self) -> requests::term_store::term::TermCollection {
        mg::navigate(self, "children")
    }

    /// `…/relations`: many [`Relation`](models::term_store::Relation).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn relations(&self) -> requests::term_store::relation::RelationCollection {
        mg::navigate(self, "relations")
    }

    /// `…/set`: [`Set`](models::term_store::Set).
    #[inline]
    pub fn set(&self) -> requests::term_store::set::SetResource {
        mg::navigate(self, "set")
    }
}

/// Requests on a collection of [`Term`](models::term_store::Term): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.term_store().sets().id(id).terms()`.
pub type TermCollection = mg::Many<models::term_store::Term, TermResource>;
