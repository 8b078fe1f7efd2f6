// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementBooleanSettingInstance`][reference], derived from
/// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementBooleanSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_boolean_setting_instance()
/// ```
///
/// [`DeviceManagementBooleanSettingInstanceCollection`]: crate::requests::device_management_boolean_setting_instance::DeviceManagementBooleanSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementbooleansettinginstance?view=graph-rest-beta
pub struct DeviceManagementBooleanSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<bool>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementBooleanSettingInstance: "microsoft.graph.deviceManagementBooleanSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    value: "value",
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementBooleanSettingInstance: super::DeviceManagementSettingInstance, super::Entity }
