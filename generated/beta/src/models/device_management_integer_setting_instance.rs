// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntegerSettingInstance`][reference], derived from
/// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementIntegerSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_integer_setting_instance()
/// ```
///
/// [`DeviceManagementIntegerSettingInstanceCollection`]: crate::requests::device_management_integer_setting_instance::DeviceManagementIntegerSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintegersettinginstance?view=graph-rest-beta
pub struct DeviceManagementIntegerSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<i32>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntegerSettingInstance: "microsoft.graph.deviceManagementIntegerSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    value: "value",
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementIntegerSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
