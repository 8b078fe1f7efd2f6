// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementCollectionSettingInstance`, an entity type derived from `microsoft.graph.deviceManagementSettingInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettinginstance?view=graph-rest-beta>
    DeviceManagementCollectionSettingInstance "microsoft.graph.deviceManagementCollectionSettingInstance" "entity" : super::DeviceManagementSettingInstance;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementCollectionSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementCollectionSettingInstance {
    /// `value`: many `deviceManagementSettingInstance`
    pub const VALUE: mg::Nav<
        DeviceManagementCollectionSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
