// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.relation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termstore-relation?view=graph-rest-beta>
    Relation "microsoft.graph.termStore.relation" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `relationship`: microsoft.graph.termStore.relationType
    relationship "relationship": mg::Open<super::RelationType>,
}

mg::derived_from! { Relation: crate::models::Entity }

impl Relation {
    /// `fromTerm`: `microsoft.graph.termStore.term`
    pub const FROM_TERM: mg::Nav<Relation, super::Term> = mg::Nav::new("fromTerm");
    /// `set`: `microsoft.graph.termStore.set`
    pub const SET: mg::Nav<Relation, super::Set> = mg::Nav::new("set");
    /// `toTerm`: `microsoft.graph.termStore.term`
    pub const TO_TERM: mg::Nav<Relation, super::Term> = mg::Nav::new("toTerm");
}
