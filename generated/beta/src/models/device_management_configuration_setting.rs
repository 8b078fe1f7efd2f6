// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationSettingCollection`], for example
/// `graph.device_app_management().targeted_managed_app_configurations().id(id).settings()`.
///
/// [`DeviceManagementConfigurationSettingCollection`]: crate::requests::device_management_configuration_setting::DeviceManagementConfigurationSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsetting?view=graph-rest-beta
pub struct DeviceManagementConfigurationSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settingInstance`. Never null.
    pub setting_instance: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstance>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSetting: "microsoft.graph.deviceManagementConfigurationSetting", entity, base super::Entity;
    id: "id" key required,
    setting_instance: "settingInstance" required,
}

mg::derived_from! { DeviceManagementConfigurationSetting: super::Entity }

impl DeviceManagementConfigurationSetting {
    /// `settingDefinitions`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: super::DeviceManagementConfigurationSettingDefinition
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementConfigurationSetting,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
