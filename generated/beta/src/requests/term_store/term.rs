// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termStore.term`, by its URL.
    ///
    /// For example `/termStore/sets/{set-id}/children/{term-id}`.
    TermResource(mg::One<models::term_store::Term>)
}

impl TermResource {
    /// `…/children`: many `microsoft.graph.termStore.term`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `POST` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn children(&self) -> requests::term_store::term::TermCollection {
        mg::to(self, "children")
    }

    /// `…/relations`: many `microsoft.graph.termStore.relation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `POST` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn relations(&self) -> requests::term_store::relation::RelationCollection {
        mg::to(self, "relations")
    }

    /// `…/set`: `microsoft.graph.termStore.set`
    #[inline]
    pub fn set(&self) -> requests::term_store::set::SetResource {
        mg::to(self, "set")
    }
}

/// A collection of `microsoft.graph.termStore.term`, by its URL.
///
/// For example `/termStore/sets/{set-id}/children`.
pub type TermCollection = mg::Many<models::term_store::Term, TermResource>;
