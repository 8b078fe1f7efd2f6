// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementBooleanSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementbooleansettinginstance?view=graph-rest-beta>
    DeviceManagementBooleanSettingInstance "microsoft.graph.deviceManagementBooleanSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: Boolean
    value "value": bool,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementBooleanSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
