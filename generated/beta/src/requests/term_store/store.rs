// @generated
use crate::{mg, models, requests};

/// Requests on one [`Store`](models::term_store::Store): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.term_store()`.
#[derive(Clone, Debug)]
pub struct StoreResource(mg::One<models::term_store::Store>);

mg::builder! { StoreResource: mg::One<models::term_store::Store> }

impl StoreResource {
    /// `…/groups`: many [`Group`](models::term_store::Group).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn groups(&self) -> requests::term_store::group::GroupCollection {
        mg::navigate(self, "groups")
    }

    /// `…/sets`: many [`Set`](models::term_store::Set).
    #[inline]
    pub fn sets(&self) -> requests::term_store::set::SetCollection {
        mg::navigate(self, "sets")
    }
}
