// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicySettingMapping`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicysettingmapping?view=graph-rest-beta>
    GroupPolicySettingMapping "microsoft.graph.groupPolicySettingMapping" "entity" : super::Entity;
    /// `admxSettingDefinitionId`: String
    admx_setting_definition_id "admxSettingDefinitionId": String,
    /// `childIdList`: Collection(String)
    child_id_list "childIdList": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intuneSettingDefinitionId`: String
    intune_setting_definition_id "intuneSettingDefinitionId": String,
    /// `intuneSettingUriList`: Collection(String)
    intune_setting_uri_list "intuneSettingUriList": Vec<String>,
    /// `isMdmSupported`: Boolean, not null
    is_mdm_supported "isMdmSupported" "r": bool,
    /// `mdmCspName`: String
    mdm_csp_name "mdmCspName": String,
    /// `mdmMinimumOSVersion`: Int32, not null
    mdm_minimum_os_version "mdmMinimumOSVersion" "r": i32,
    /// `mdmSettingUri`: String
    mdm_setting_uri "mdmSettingUri": String,
    /// `mdmSupportedState`: mdmSupportedState, not null
    mdm_supported_state "mdmSupportedState" "r": mg::Open<super::MdmSupportedState>,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `settingCategory`: String
    setting_category "settingCategory": String,
    /// `settingDisplayName`: String
    setting_display_name "settingDisplayName": String,
    /// `settingDisplayValue`: String
    setting_display_value "settingDisplayValue": String,
    /// `settingDisplayValueType`: String
    setting_display_value_type "settingDisplayValueType": String,
    /// `settingName`: String
    setting_name "settingName": String,
    /// `settingScope`: groupPolicySettingScope, not null
    setting_scope "settingScope" "r": mg::Open<super::GroupPolicySettingScope>,
    /// `settingType`: groupPolicySettingType, not null
    setting_type "settingType" "r": mg::Open<super::GroupPolicySettingType>,
    /// `settingValue`: String
    setting_value "settingValue": String,
    /// `settingValueDisplayUnits`: String
    setting_value_display_units "settingValueDisplayUnits": String,
    /// `settingValueType`: String
    setting_value_type "settingValueType": String,
}

mg::derived_from! { GroupPolicySettingMapping: super::Entity }
