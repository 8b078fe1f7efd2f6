// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementComplexSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettinginstance?view=graph-rest-beta>
    DeviceManagementComplexSettingInstance "microsoft.graph.deviceManagementComplexSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementComplexSettingInstance {
    /// `value`: many `deviceManagementSettingInstance`
    pub const VALUE: mg::Nav<
        DeviceManagementComplexSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
