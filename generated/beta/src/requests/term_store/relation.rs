// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termStore.relation`, by its URL.
    ///
    /// For example `/termStore/sets/{set-id}/relations/{relation-id}`.
    RelationResource(mg::One<models::term_store::Relation>)
}

impl RelationResource {
    /// `…/fromTerm`: `microsoft.graph.termStore.term`
    #[inline]
    pub fn from_term(&self) -> requests::term_store::term::TermResource {
        mg::to(self, "fromTerm")
    }

    /// `…/set`: `microsoft.graph.termStore.set`
    #[inline]
    pub fn set(&self) -> requests::term_store::set::SetResource {
        mg::to(self, "set")
    }

    /// `…/toTerm`: `microsoft.graph.termStore.term`
    #[inline]
    pub fn to_term(&self) -> requests::term_store::term::TermResource {
        mg::to(self, "toTerm")
    }
}

/// A collection of `microsoft.graph.termStore.relation`, by its URL.
///
/// For example `/termStore/sets/{set-id}/relations`.
pub type RelationCollection = mg::Many<models::term_store::Relation, RelationResource>;
