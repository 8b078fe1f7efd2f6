// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineSettingState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecurityBaselineSettingStateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .security_baseline_states()
///     .id(id)
///     .setting_states()
/// ```
///
/// [`SecurityBaselineSettingStateCollection`]: crate::requests::security_baseline_setting_state::SecurityBaselineSettingStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/securitybaselinesettingstate?view=graph-rest-beta
pub struct SecurityBaselineSettingState {
    /// `contributingPolicies`.
    pub contributing_policies: mg::Field<Vec<super::SecurityBaselineContributingPolicy>>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settingCategoryId`.
    pub setting_category_id: mg::Field<String>,
    /// `settingCategoryName`.
    pub setting_category_name: mg::Field<String>,
    /// `settingId`.
    pub setting_id: mg::Field<String>,
    /// `settingName`. Never null.
    pub setting_name: mg::Field<String>,
    /// `sourcePolicies`.
    pub source_policies: mg::Field<Vec<super::SettingSource>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SecurityBaselineComplianceState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityBaselineSettingState: "microsoft.graph.securityBaselineSettingState", entity, base super::Entity;
    contributing_policies: "contributingPolicies",
    error_code: "errorCode",
    id: "id" key required,
    setting_category_id: "settingCategoryId",
    setting_category_name: "settingCategoryName",
    setting_id: "settingId",
    setting_name: "settingName" required,
    source_policies: "sourcePolicies",
    state: "state" required,
}

mg::derived_from! { SecurityBaselineSettingState: super::Entity }
