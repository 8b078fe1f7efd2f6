// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotPolicySetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotPolicySettingCollection`], for example
/// `graph.copilot().admin().policy_settings()`.
///
/// [`CopilotPolicySettingCollection`]: crate::requests::copilot_policy_setting::CopilotPolicySettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotpolicysetting?view=graph-rest-beta
pub struct CopilotPolicySetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotPolicySetting: "microsoft.graph.copilotPolicySetting", entity, base super::Entity;
    id: "id" key required,
    policy_id: "policyId",
    value: "value",
}

mg::derived_from! { CopilotPolicySetting: super::Entity }
