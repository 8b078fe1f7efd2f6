// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationSettingTemplate`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationSettingTemplateCollection`], for example
/// `graph.device_management().template_settings()`.
///
/// [`DeviceManagementConfigurationSettingTemplateCollection`]: crate::requests::device_management_configuration_setting_template::DeviceManagementConfigurationSettingTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsettingtemplate?view=graph-rest-beta
pub struct DeviceManagementConfigurationSettingTemplate {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settingInstanceTemplate`. Never null.
    pub setting_instance_template: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingTemplate: "microsoft.graph.deviceManagementConfigurationSettingTemplate", entity, base super::Entity;
    id: "id" key required,
    setting_instance_template: "settingInstanceTemplate" required,
}

mg::derived_from! { DeviceManagementConfigurationSettingTemplate: super::Entity }

impl DeviceManagementConfigurationSettingTemplate {
    /// `settingDefinitions`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: super::DeviceManagementConfigurationSettingDefinition
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementConfigurationSettingTemplate,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
