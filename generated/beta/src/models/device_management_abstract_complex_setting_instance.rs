// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementAbstractComplexSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta>
    DeviceManagementAbstractComplexSettingInstance "microsoft.graph.deviceManagementAbstractComplexSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `implementationId`: String
    implementation_id "implementationId": String,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementAbstractComplexSettingInstance {
    /// `value`: many `deviceManagementSettingInstance`
    pub const VALUE: mg::Nav<
        DeviceManagementAbstractComplexSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
