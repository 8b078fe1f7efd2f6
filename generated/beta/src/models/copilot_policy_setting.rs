// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotPolicySetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotpolicysetting?view=graph-rest-beta>
    CopilotPolicySetting "microsoft.graph.copilotPolicySetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { CopilotPolicySetting: super::Entity }
