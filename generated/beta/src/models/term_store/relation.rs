// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termStore.relation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RelationCollection`](crate::requests::term_store::relation::RelationCollection), for
/// example `graph.term_store().sets().id(id).relations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/termstore-relation?view=graph-rest-beta
pub struct Relation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `relationship`.
    pub relationship: mg::Field<mg::Open<super::RelationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Relation: "microsoft.graph.termStore.relation", entity, base crate::models::Entity;
    id: "id" key required,
    relationship: "relationship",
}

mg::derived_from! { Relation: crate::models::Entity }

impl Relation {
    /// `fromTerm`: [`Term`](super::Term).
    pub const FROM_TERM: mg::Nav<Relation, super::Term> = mg::Nav::new("fromTerm");
    /// `set`: [`Set`](super::Set).
    pub const SET: mg::Nav<Relation, super::Set> = mg::Nav::new("set");
    /// `toTerm`: [`Term`](super::Term).
    pub const TO_TERM: mg::Nav<Relation, super::Term> = mg::Nav::new("toTerm");
}
