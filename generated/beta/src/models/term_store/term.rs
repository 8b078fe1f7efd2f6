// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termStore.term`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TermCollection`](crate::requests::term_store::term::TermCollection), for example
/// `graph.term_store().sets().id(id).terms()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/termstore-term?view=graph-rest-beta
pub struct Term {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `descriptions`.
    pub descriptions: mg::Field<Vec<super::LocalizedDescription>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `labels`.
    pub labels: mg::Field<Vec<super::LocalizedLabel>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `properties`.
    pub properties: mg::Field<Vec<crate::models::KeyValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Term: "microsoft.graph.termStore.term", entity, base crate::models::Entity;
    created_date_time: "createdDateTime",
    descriptions: "descriptions",
    id: "id" key required,
    labels: "labels",
    last_modified_date_time: "lastModifiedDateTime",
    properties: "properties",
}

mg::derived_from! { Term: crate::models::Entity }

impl Term {
    /// `children`: many [`Term`](super::Term).
    pub const CHILDREN: mg::Nav<Term, Vec<super::Term>> = mg::Nav::new("children");
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<Term, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `set`: [`Set`](super::Set).
    pub const SET: mg::Nav<Term, super::Set> = mg::Nav::new("set");
}
