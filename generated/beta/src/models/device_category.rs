// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-devicecategory?view=graph-rest-beta>
    DeviceCategory "microsoft.graph.deviceCategory" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { DeviceCategory: super::Entity }
