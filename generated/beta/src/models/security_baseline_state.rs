// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecurityBaselineStateCollection`], for example
/// `graph.device_management().managed_devices().id(id).security_baseline_states()`.
///
/// [`SecurityBaselineStateCollection`]: crate::requests::security_baseline_state::SecurityBaselineStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/securitybaselinestate?view=graph-rest-beta
pub struct SecurityBaselineState {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `securityBaselineTemplateId`.
    pub security_baseline_template_id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SecurityBaselineComplianceState>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityBaselineState: "microsoft.graph.securityBaselineState", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    security_baseline_template_id: "securityBaselineTemplateId",
    state: "state" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { SecurityBaselineState: super::Entity }

impl SecurityBaselineState {
    /// `settingStates`: many [`SecurityBaselineSettingState`](super::SecurityBaselineSettingState).
    pub const SETTING_STATES: mg::Nav<
        SecurityBaselineState,
        Vec<super::SecurityBaselineSettingState>,
    > = mg::Nav::new("settingStates");
}
