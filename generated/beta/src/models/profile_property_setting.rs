// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profilePropertySetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/profilepropertysetting?view=graph-rest-beta>
    ProfilePropertySetting "microsoft.graph.profilePropertySetting" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `prioritizedSourceUrls`: Collection(String)
    prioritized_source_urls "prioritizedSourceUrls": Vec<String>,
}

mg::derived_from! { ProfilePropertySetting: super::Entity }
