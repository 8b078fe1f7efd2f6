// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementAbstractComplexSettingInstance`][reference],
/// derived from [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
///
/// Requests: [`DeviceManagementAbstractComplexSettingInstanceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_abstract_complex_setting_instance()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingInstanceCollection`]: crate::requests::device_management_abstract_complex_setting_instance::DeviceManagementAbstractComplexSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta
pub struct DeviceManagementAbstractComplexSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `implementationId`.
    pub implementation_id: mg::Field<String>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementAbstractComplexSettingInstance: "microsoft.graph.deviceManagementAbstractComplexSettingInstance", entity, base super::DeviceManagementSettingInstance;
    definition_id: "definitionId" required,
    id: "id" key required,
    implementation_id: "implementationId",
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity }

impl DeviceManagementAbstractComplexSettingInstance {
    /// `value`: many [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const VALUE: mg::Nav<
        DeviceManagementAbstractComplexSettingInstance,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("value");
}
