// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termStore.set`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SetCollection`](crate::requests::term_store::set::SetCollection), for example
/// `graph.term_store().sets()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/termstore-set?view=graph-rest-beta
pub struct Set {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `localizedNames`.
    pub localized_names: mg::Field<Vec<super::LocalizedName>>,
    /// `properties`.
    pub properties: mg::Field<Vec<crate::models::KeyValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Set: "microsoft.graph.termStore.set", entity, base crate::models::Entity;
    created_date_time: "createdDateTime",
    description: "description",
    id: "id" key required,
    localized_names: "localizedNames",
    properties: "properties",
}

mg::derived_from! { Set: crate::models::Entity }

impl Set {
    /// `children`: many [`Term`](super::Term).
    pub const CHILDREN: mg::Nav<Set, Vec<super::Term>> = mg::Nav::new("children");
    /// `parentGroup`: [`Group`](super::Group).
    pub const PARENT_GROUP: mg::Nav<Set, super::Group> = mg::Nav::new("parentGroup");
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<Set, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `terms`: many [`Term`](super::Term).
    pub const TERMS: mg::Nav<Set, Vec<super::Term>> = mg::Nav::new("terms");
}
