// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.store`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termstore-store?view=graph-rest-beta>
    Store "microsoft.graph.termStore.store" "entity" : crate::models::Entity;
    /// `defaultLanguageTag`: String, not null
    default_language_tag "defaultLanguageTag" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `languageTags`: Collection(String), items not null
    language_tags "languageTags" "r": Vec<String>,
}

mg::derived_from! { Store: crate::models::Entity }

impl Store {
    /// `groups`: many `microsoft.graph.termStore.group`, contained
    pub const GROUPS: mg::Nav<Store, Vec<super::Group>> = mg::Nav::new("groups");
    /// `sets`: many `microsoft.graph.termStore.set`, contained
    pub const SETS: mg::Nav<Store, Vec<super::Set>> = mg::Nav::new("sets");
}
