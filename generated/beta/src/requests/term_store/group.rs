// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termStore.group`, by its URL.
    ///
    /// For example `/termStore/groups/{group-id}`.
    GroupResource(mg::One<models::term_store::Group>)
}

impl GroupResource {
    /// `…/sets`: many `microsoft.graph.termStore.set`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, TermStore.ReadWrite.All |
    #[inline]
    pub fn sets(&self) -> requests::term_store::set::SetCollection {
        mg::to(self, "sets")
    }
}

/// A collection of `microsoft.graph.termStore.group`, by its URL.
///
/// For example `/termStore/groups`.
pub type GroupCollection = mg::Many<models::term_store::Group, GroupResource>;
