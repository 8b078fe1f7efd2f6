// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.term`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termstore-term?view=graph-rest-beta>
    Term "microsoft.graph.termStore.term" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `descriptions`: Collection(microsoft.graph.termStore.localizedDescription)
    descriptions "descriptions": Vec<super::LocalizedDescription>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `labels`: Collection(microsoft.graph.termStore.localizedLabel)
    labels "labels": Vec<super::LocalizedLabel>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `properties`: Collection(keyValue)
    properties "properties": Vec<crate::models::KeyValue>,
}

mg::derived_from! { Term: crate::models::Entity }

impl Term {
    /// `children`: many `microsoft.graph.termStore.term`, contained
    pub const CHILDREN: mg::Nav<Term, Vec<super::Term>> = mg::Nav::new("children");
    /// `relations`: many `microsoft.graph.termStore.relation`, contained
    pub const RELATIONS: mg::Nav<Term, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `set`: `microsoft.graph.termStore.set`
    pub const SET: mg::Nav<Term, super::Set> = mg::Nav::new("set");
}
