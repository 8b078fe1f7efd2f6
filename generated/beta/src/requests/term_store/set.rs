// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termStore.set`, by its URL.
    ///
    /// For example `/termStore/sets/{set-id}`.
    SetResource(mg::One<models::term_store::Set>)
}

impl SetResource {
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

    /// `…/parentGroup`: `microsoft.graph.termStore.group`
    #[inline]
    pub fn parent_group(&self) -> requests::term_store::group::GroupResource {
        mg::to(self, "parentGroup")
    }

    /// `…/relations`: many `microsoft.graph.termStore.relation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, TermStore.ReadWrite.All |
    #[inline]
    pub fn relations(&self) -> requests::term_store::relation::RelationCollection {
        mg::to(self, "relations")
    }

    /// `…/terms`: many `microsoft.graph.termStore.term`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` `/termStore/groups/{id}/sets/{id}/terms/{id}`, `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}` | **TermStore.Read.All**, TermStore.ReadWrite.All |
    /// | `GET …/{id}` `/termStore/sets/{id}/terms/{id}`, `/sites/{id}/termStore/sets/{id}/terms/{id}` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `PATCH …/{id}` | **TermStore.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TermStore.ReadWrite.All** |
    #[inline]
    pub fn terms(&self) -> requests::term_store::term::TermCollection {
        mg::to(self, "terms")
    }
}

/// A collection of `microsoft.graph.termStore.set`, by its URL.
///
/// For example `/termStore/sets`.
pub type SetCollection = mg::Many<models::term_store::Set, SetResource>;
