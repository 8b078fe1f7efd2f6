// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementComplexSettingInstance`][reference], derived from
/// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementComplexSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_complex_setting_instance()
/// ```
///
/// [`DeviceManagementComplexSettingInstanceCollection`]: crate::requests::device_management_complex_setting_instance::DeviceManagementComplexSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettinginstance?view=graph-rest-beta
pub struct DeviceManagementComplexSettingInstance {
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
    DeviceManagementComplexSettingInstance: "microsoft.graph.deviceManagementComplexSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementComplexSettingInstance {
    /// `value`: many [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const VALUE: mg::Nav<
        DeviceManagementComplexSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
