// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplate?view=graph-rest-beta>
    DeviceManagementTemplate "microsoft.graph.deviceManagementTemplate" "entity" : super::Entity => DeviceManagementTemplateKind;
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

mg::derived_from! { DeviceManagementTemplate: super::Entity }

impl DeviceManagementTemplate {
    /// `categories`: many `deviceManagementTemplateSettingCategory`, contained
    pub const CATEGORIES: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementTemplateSettingCategory>,
    > = mg::Nav::new("categories");
    /// `migratableTo`: many `deviceManagementTemplate`, contained
    pub const MIGRATABLE_TO: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("migratableTo");
    /// `settings`: many `deviceManagementSettingInstance`, contained
    pub const SETTINGS: mg::Nav<
        DeviceManagementTemplate,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}

/// The types derived from `microsoft.graph.deviceManagementTemplate`.
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
