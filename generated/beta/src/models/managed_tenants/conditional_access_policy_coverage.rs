// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-conditionalaccesspolicycoverage?view=graph-rest-beta>
    ConditionalAccessPolicyCoverage "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage" "entity open" : crate::models::Entity;
    /// `conditionalAccessPolicyState`: String
    conditional_access_policy_state "conditionalAccessPolicyState": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `latestPolicyModifiedDateTime`: DateTimeOffset
    latest_policy_modified_date_time "latestPolicyModifiedDateTime": mg::DateTimeOffset,
    /// `requiresDeviceCompliance`: Boolean
    requires_device_compliance "requiresDeviceCompliance": bool,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
}

mg::derived_from! { ConditionalAccessPolicyCoverage: crate::models::Entity }
