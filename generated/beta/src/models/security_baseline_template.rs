// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineTemplate`][reference], derived from
/// [`DeviceManagementTemplate`](super::DeviceManagementTemplate).
///
/// Requests: [`SecurityBaselineTemplateCollection`], for example
/// `graph.device_management().templates().cast_to_security_baseline_template()`.
///
/// Operations: `compare`, `create_instance`, `import_office365_device_configuration_policies`.
///
/// [`SecurityBaselineTemplateCollection`]: crate::requests::security_baseline_template::SecurityBaselineTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta
pub struct SecurityBaselineTemplate {
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
    SecurityBaselineTemplate: "microsoft.graph.securityBaselineTemplate", entity, base super::DeviceManagementTemplate;
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

mg::derived_from! { SecurityBaselineTemplate: super::DeviceManagementTemplate, super::Entity }

impl SecurityBaselineTemplate {
    /// `categories`: many
    /// [`DeviceManagementTemplateSettingCategory`](super::DeviceManagementTemplateSettingCategory).
    pub const CATEGORIES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementTemplateSettingCategory>,
    > = mg::Nav::new("categories");
    /// `categoryDeviceStateSummaries`: many
    /// [`SecurityBaselineCategoryStateSummary`](super::SecurityBaselineCategoryStateSummary).
    pub const CATEGORY_DEVICE_STATE_SUMMARIES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::SecurityBaselineCategoryStateSummary>,
    > = mg::Nav::new("categoryDeviceStateSummaries");
    /// `deviceStateSummary`: [`SecurityBaselineStateSummary`](super::SecurityBaselineStateSummary).
    pub const DEVICE_STATE_SUMMARY: mg::Nav<
        SecurityBaselineTemplate,
        super::SecurityBaselineStateSummary,
    > = mg::Nav::new("deviceStateSummary");
    /// `deviceStates`: many [`SecurityBaselineDeviceState`](super::SecurityBaselineDeviceState).
    pub const DEVICE_STATES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::SecurityBaselineDeviceState>,
    > = mg::Nav::new("deviceStates");
    /// `migratableTo`: many [`DeviceManagementTemplate`](super::DeviceManagementTemplate).
    pub const MIGRATABLE_TO: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("migratableTo");
    /// `settings`: many
    /// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const SETTINGS: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}
