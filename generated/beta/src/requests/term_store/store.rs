// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termStore.store`, by its URL.
    ///
    /// For example `/termStore`.
    StoreResource(mg::One<models::term_store::Store>)
}

impl StoreResource {
    /// `…/groups`: many `microsoft.graph.termStore.group`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `GET …/{id}` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `POST` | **TermStore.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn groups(&self) -> requests::term_store::group::GroupCollection {
        mg::to(self, "groups")
    }

    /// `…/sets`: many `microsoft.graph.termStore.set`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `POST` | **TermStore.ReadWrite.All** |
    /// | `PATCH …/{id}` | **TermStore.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn sets(&self) -> requests::term_store::set::SetCollection {
        mg::to(self, "sets")
    }
}
