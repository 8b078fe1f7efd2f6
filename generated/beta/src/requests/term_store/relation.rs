// @generated
use crate::{mg, models, requests};

/// Requests on one [`Relation`](models::term_store::Relation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.term_store().sets().id(id).relations().id(id)`.
#[derive(Clone, Debug)]
pub struct RelationResource(mg::One<models::term_store::Relation>);

mg::builder! { RelationResource: mg::One<models::term_store::Relation> }

impl RelationResource {
    /// `…/fromTerm`: [`Term`](models::term_store::Term).
    #[inline]
    pub fn from_term(&self) -> requests::term_store::term::TermResource {
        mg::navigate(self, "fromTerm")
    }

    /// `…/set`: [`Set`](models::term_store::Set).
    #[inline]
    pub fn set(&self) -> requests::term_store::set::SetResource {
        mg::navigate(self, "set")
    }

    /// `…/toTerm`: [`Term`](models::term_store::Term).
    #[inline]
    pub fn to_term(&self) -> requests::term_store::term::TermResource {
        mg::navigate(self, "toTerm")
    }
}

/// Requests on a collection of [`Relation`](models::term_store::Relation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.term_store().sets().id(id).relations()`.
pub type RelationCollection = mg::Many<models::term_store::Relation, RelationResource>;
