// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementTemplateCollection`], for example
/// `graph.device_management().templates()`.
///
/// Operations: `compare`, `create_instance`, `import_office365_device_configuration_policies`.
///
/// [`DeviceManagementTemplateCollection`]: crate::requests::device_management_template::DeviceManagementTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplate?view=graph-rest-beta
pub struct DeviceManagementTemplate {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intentCount`. Never null.
    pub intent_count: mg::Field<i32>,
    /// `isDeprecated`. Never null.
    pub is_deprecated: mg::Field<bool>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::PolicyPlatformType>>,
    /// `publishedDateTime`. Never null.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `templateSubtype`. Never null.
    pub template_subtype: mg::Field<mg::Open<super::DeviceManagementTemplateSubtype>>,
    /// `templateType`. Never null.
    pub template_type: mg::Field<mg::Open<super::DeviceManagementTemplateType>>,
    /// `versionInfo`.
    pub version_info: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementTemplate: "microsoft.graph.deviceManagementTemplate", entity, base super::Entity, family DeviceManagementTemplateKind;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    intent_count: "intentCount" required,
    is_deprecated: "isDeprecated" required,
    platform_type: "platformType" required,
    published_date_time: "publishedDateTime" required,
    template_subtype: "templateSubtype" required,
    template_type: "templateType" required,
    version_info: "versionInfo",
}

mg::derived_from! { DeviceManagementTemplate: super::Entity }

impl DeviceManagementTemplate {
    /// `categories`: many
    /// [`DeviceManagementTemplateSettingCategory`](super::DeviceManagementTemplateSettingCategory).
    pub const CATEGORIES: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementTemplateSettingCategory>,
    > = mg::Nav::new("categories");
    /// `migratableTo`: many [`DeviceManagementTemplate`](super::DeviceManagementTemplate).
    pub const MIGRATABLE_TO: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("migratableTo");
    /// `settings`: many
    /// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const SETTINGS: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}

/// The types derived from [`DeviceManagementTemplate`].
#[non_exhaustive]
pub enum DeviceManagementTemplateKind {
    SecurityBaselineTemplate(Box<super::SecurityBaselineTemplate>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementTemplate>),
}

mg::family! {
    DeviceManagementTemplate => DeviceManagementTemplateKind;
    SecurityBaselineTemplate(super::SecurityBaselineTemplate),
}
