// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineTemplate`, an entity type derived from `microsoft.graph.deviceManagementTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta>
    SecurityBaselineTemplate "microsoft.graph.securityBaselineTemplate" "entity" : super::DeviceManagementTemplate;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intentCount`: Int32, not null
    intent_count "intentCount" "r": i32,
    /// `isDeprecated`: Boolean, not null
    is_deprecated "isDeprecated" "r": bool,
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::PolicyPlatformType>,
    /// `publishedDateTime`: DateTimeOffset, not null
    published_date_time "publishedDateTime" "r": mg::DateTimeOffset,
    /// `templateSubtype`: deviceManagementTemplateSubtype, not null
    template_subtype "templateSubtype" "r": mg::Open<super::DeviceManagementTemplateSubtype>,
    /// `templateType`: deviceManagementTemplateType, not null
    template_type "templateType" "r": mg::Open<super::DeviceManagementTemplateType>,
    /// `versionInfo`: String
    version_info "versionInfo": String,
}

mg::derived_from! { SecurityBaselineTemplate: super::DeviceManagementTemplate, super::Entity }

impl SecurityBaselineTemplate {
    /// `categories`: many `deviceManagementTemplateSettingCategory`, contained
    pub const CATEGORIES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementTemplateSettingCategory>,
    > = mg::Nav::new("categories");
    /// `categoryDeviceStateSummaries`: many `securityBaselineCategoryStateSummary`, contained
    pub const CATEGORY_DEVICE_STATE_SUMMARIES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::SecurityBaselineCategoryStateSummary>,
    > = mg::Nav::new("categoryDeviceStateSummaries");
    /// `deviceStateSummary`: `securityBaselineStateSummary`, contained
    pub const DEVICE_STATE_SUMMARY: mg::Nav<
        SecurityBaselineTemplate,
        super::SecurityBaselineStateSummary,
    > = mg::Nav::new("deviceStateSummary");
    /// `deviceStates`: many `securityBaselineDeviceState`, contained
    pub const DEVICE_STATES: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::SecurityBaselineDeviceState>,
    > = mg::Nav::new("deviceStates");
    /// `migratableTo`: many `deviceManagementTemplate`, contained
    pub const MIGRATABLE_TO: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("migratableTo");
    /// `settings`: many `deviceManagementSettingInstance`, contained
    pub const SETTINGS: mg::Nav<
        SecurityBaselineTemplate,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}
