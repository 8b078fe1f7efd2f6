// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.set`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termstore-set?view=graph-rest-beta>
    Set "microsoft.graph.termStore.set" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localizedNames`: Collection(microsoft.graph.termStore.localizedName)
    localized_names "localizedNames": Vec<super::LocalizedName>,
    /// `properties`: Collection(keyValue)
    properties "properties": Vec<crate::models::KeyValue>,
}

mg::derived_from! { Set: crate::models::Entity }

impl Set {
    /// `children`: many `microsoft.graph.termStore.term`, contained
    pub const CHILDREN: mg::Nav<Set, Vec<super::Term>> = mg::Nav::new("children");
    /// `parentGroup`: `microsoft.graph.termStore.group`, contained
    pub const PARENT_GROUP: mg::Nav<Set, super::Group> = mg::Nav::new("parentGroup");
    /// `relations`: many `microsoft.graph.termStore.relation`, contained
    pub const RELATIONS: mg::Nav<Set, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `terms`: many `microsoft.graph.termStore.term`, contained
    pub const TERMS: mg::Nav<Set, Vec<super::Term>> = mg::Nav::new("terms");
}
