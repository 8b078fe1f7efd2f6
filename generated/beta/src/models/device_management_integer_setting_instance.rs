// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntegerSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintegersettinginstance?view=graph-rest-beta>
    DeviceManagementIntegerSettingInstance "microsoft.graph.deviceManagementIntegerSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: Int32
    value "value": i32,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementIntegerSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
