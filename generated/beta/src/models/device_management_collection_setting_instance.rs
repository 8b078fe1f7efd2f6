// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementCollectionSettingInstance`][reference], derived
/// from [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementCollectionSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_collection_setting_instance()
/// ```
///
/// [`DeviceManagementCollectionSettingInstanceCollection`]: crate::requests::device_management_collection_setting_instance::DeviceManagementCollectionSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettinginstance?view=graph-rest-beta
pub struct DeviceManagementCollectionSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementCollectionSettingInstance: "microsoft.graph.deviceManagementCollectionSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementCollectionSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementCollectionSettingInstance {
    /// `value`: many [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const VALUE: mg::Nav<
        DeviceManagementCollectionSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
