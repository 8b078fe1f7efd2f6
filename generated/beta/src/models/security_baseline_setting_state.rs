// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineSettingState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securitybaselinesettingstate?view=graph-rest-beta>
    SecurityBaselineSettingState "microsoft.graph.securityBaselineSettingState" "entity" : super::Entity;
    /// `contributingPolicies`: Collection(securityBaselineContributingPolicy)
    contributing_policies "contributingPolicies": Vec<super::SecurityBaselineContributingPolicy>,
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settingCategoryId`: String
    setting_category_id "settingCategoryId": String,
    /// `settingCategoryName`: String
    setting_category_name "settingCategoryName": String,
    /// `settingId`: String
    setting_id "settingId": String,
    /// `settingName`: String, not null
    setting_name "settingName" "r": String,
    /// `sourcePolicies`: Collection(settingSource)
    source_policies "sourcePolicies": Vec<super::SettingSource>,
    /// `state`: securityBaselineComplianceState, not null
    state "state" "r": mg::Open<super::SecurityBaselineComplianceState>,
}

mg::derived_from! { SecurityBaselineSettingState: super::Entity }
