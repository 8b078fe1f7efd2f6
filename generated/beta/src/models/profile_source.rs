// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profileSource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/profilesource?view=graph-rest-beta>
    ProfileSource "microsoft.graph.profileSource" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kind`: String
    kind "kind": String,
    /// `localizations`: Collection(profileSourceLocalization), items not null
    localizations "localizations" "r": Vec<super::ProfileSourceLocalization>,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { ProfileSource: super::Entity }
