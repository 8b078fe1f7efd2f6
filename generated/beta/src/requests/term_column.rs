// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.termColumn`, by its URL.
    ///
    /// For example `/sites/{site-id}/columns/{columnDefinition-id}/term`.
    TermColumnResource(mg::One<models::TermColumn>)
}

impl TermColumnResource {
    /// `…/parentTerm`: `microsoft.graph.termStore.term`
    #[inline]
    pub fn parent_term(&self) -> requests::term_store::term::TermResource {
        mg::to(self, "parentTerm")
    }

    /// `…/termSet`: `microsoft.graph.termStore.set`
    #[inline]
    pub fn term_set(&self) -> requests::term_store::set::SetResource {
        mg::to(self, "termSet")
    }
}
