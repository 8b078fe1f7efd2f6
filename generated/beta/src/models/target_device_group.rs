// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetDeviceGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/targetdevicegroup?view=graph-rest-beta>
    TargetDeviceGroup "microsoft.graph.targetDeviceGroup" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TargetDeviceGroup: super::Entity }
