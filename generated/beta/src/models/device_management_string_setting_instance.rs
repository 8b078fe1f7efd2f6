// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementStringSettingInstance`][reference], derived from
/// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementStringSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_string_setting_instance()
/// ```
///
/// [`DeviceManagementStringSettingInstanceCollection`]: crate::requests::device_management_string_setting_instance::DeviceManagementStringSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementstringsettinginstance?view=graph-rest-beta
pub struct DeviceManagementStringSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementStringSettingInstance: "microsoft.graph.deviceManagementStringSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    value: "value",
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementStringSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
