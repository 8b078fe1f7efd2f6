// @generated
use crate::{mg, models, requests};

/// Requests on one [`Group`](models::term_store::Group): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.term_store().groups().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupResource(mg::One<models::term_store::Group>);

mg::builder! { GroupResource: mg::One<models::term_store::Group> }

impl GroupResource {
    /// `…/sets`: many [`Set`](models::term_store::Set).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn sets(&self) -> requests::term_store::set::SetCollection {
        mg::navigate(self, "sets")
    }
}

/// Requests on a collection of [`Group`](models::term_store::Group): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.term_store().groups()`.
pub type GroupCollection = mg::Many<models::term_store::Group, GroupResource>;
