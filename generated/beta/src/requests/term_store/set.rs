// @generated
use crate::{mg, models, requests};

/// Requests on one [`Set`](models::term_store::Set): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.term_store().sets().id(id)`.
#[derive(Clone, Debug)]
pub struct SetResource(mg::One<models::term_store::Set>);

mg::builder! { SetResource: mg::One<models::term_store::Set> }

impl SetResource {
    /// `…/children`: many [`Term`](models::term_store::Term).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn children(&self) -> requests::term_store::term::TermCollection {
        mg::navigate(self, "children")
    }

    /// `…/parentGroup`: [`Group`](models::term_store::Group).
    #[inline]
    pub fn parent_group(&self) -> requests::term_store::group::GroupResource {
        mg::navigate(self, "parentGroup")
    }

    /// `…/relations`: many [`Relation`](models::term_store::Relation).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn relations(&self) -> requests::term_store::relation::RelationCollection {
        mg::navigate(self, "relations")
    }

    /// `…/terms`: many [`Term`](models::term_store::Term).
    #[inline]
    pub fn terms(&self) -> requests::term_store::term::TermCollection {
        mg::navigate(self, "terms")
    }
}

/// Requests on a collection of [`Set`](models::term_store::Set): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.term_store().sets()`.
pub type SetCollection = mg::Many<models::term_store::Set, SetResource>;
