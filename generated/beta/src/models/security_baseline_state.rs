// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securitybaselinestate?view=graph-rest-beta>
    SecurityBaselineState "microsoft.graph.securityBaselineState" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `securityBaselineTemplateId`: String
    security_baseline_template_id "securityBaselineTemplateId": String,
    /// `state`: securityBaselineComplianceState, not null
    state "state" "r": mg::Open<super::SecurityBaselineComplianceState>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { SecurityBaselineState: super::Entity }

impl SecurityBaselineState {
    /// `settingStates`: many `securityBaselineSettingState`, contained
    pub const SETTING_STATES: mg::Nav<
        SecurityBaselineState,
        Vec<super::SecurityBaselineSettingState>,
    > = mg::Nav::new("settingStates");
}
