// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicySettingMapping`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicySettingMappingCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .group_policy_setting_mappings()
/// ```
///
/// [`GroupPolicySettingMappingCollection`]: crate::requests::group_policy_setting_mapping::GroupPolicySettingMappingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicysettingmapping?view=graph-rest-beta
pub struct GroupPolicySettingMapping {
    /// `admxSettingDefinitionId`.
    pub admx_setting_definition_id: mg::Field<String>,
    /// `childIdList`.
    pub child_id_list: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intuneSettingDefinitionId`.
    pub intune_setting_definition_id: mg::Field<String>,
    /// `intuneSettingUriList`.
    pub intune_setting_uri_list: mg::Field<Vec<String>>,
    /// `isMdmSupported`. Never null.
    pub is_mdm_supported: mg::Field<bool>,
    /// `mdmCspName`.
    pub mdm_csp_name: mg::Field<String>,
    /// `mdmMinimumOSVersion`. Never null.
    pub mdm_minimum_os_version: mg::Field<i32>,
    /// `mdmSettingUri`.
    pub mdm_setting_uri: mg::Field<String>,
    /// `mdmSupportedState`. Never null.
    pub mdm_supported_state: mg::Field<mg::Open<super::MdmSupportedState>>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `settingCategory`.
    pub setting_category: mg::Field<String>,
    /// `settingDisplayName`.
    pub setting_display_name: mg::Field<String>,
    /// `settingDisplayValue`.
    pub setting_display_value: mg::Field<String>,
    /// `settingDisplayValueType`.
    pub setting_display_value_type: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `settingScope`. Never null.
    pub setting_scope: mg::Field<mg::Open<super::GroupPolicySettingScope>>,
    /// `settingType`. Never null.
    pub setting_type: mg::Field<mg::Open<super::GroupPolicySettingType>>,
    /// `settingValue`.
    pub setting_value: mg::Field<String>,
    /// `settingValueDisplayUnits`.
    pub setting_value_display_units: mg::Field<String>,
    /// `settingValueType`.
    pub setting_value_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicySettingMapping: "microsoft.graph.groupPolicySettingMapping", entity, base super::Entity;
    admx_setting_definition_id: "admxSettingDefinitionId",
    child_id_list: "childIdList",
    id: "id" key required,
    intune_setting_definition_id: "intuneSettingDefinitionId",
    intune_setting_uri_list: "intuneSettingUriList",
    is_mdm_supported: "isMdmSupported" required,
    mdm_csp_name: "mdmCspName",
    mdm_minimum_os_version: "mdmMinimumOSVersion" required,
    mdm_setting_uri: "mdmSettingUri",
    mdm_supported_state: "mdmSupportedState" required,
    parent_id: "parentId",
    setting_category: "settingCategory",
    setting_display_name: "settingDisplayName",
    setting_display_value: "settingDisplayValue",
    setting_display_value_type: "settingDisplayValueType",
    setting_name: "settingName",
    setting_scope: "settingScope" required,
    setting_type: "settingType" required,
    setting_value: "settingValue",
    setting_value_display_units: "settingValueDisplayUnits",
    setting_value_type: "settingValueType",
}

mg::derived_from! { GroupPolicySettingMapping: super::Entity }
