// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementStringSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementstringsettinginstance?view=graph-rest-beta>
    DeviceManagementStringSettingInstance "microsoft.graph.deviceManagementStringSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: String
    value "value": String,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementStringSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
