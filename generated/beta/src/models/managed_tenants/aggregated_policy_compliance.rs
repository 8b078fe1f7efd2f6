// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.aggregatedPolicyCompliance`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-aggregatedpolicycompliance?view=graph-rest-beta>
    AggregatedPolicyCompliance "microsoft.graph.managedTenants.aggregatedPolicyCompliance" "entity open" : crate::models::Entity;
    /// `compliancePolicyId`: String
    compliance_policy_id "compliancePolicyId": String,
    /// `compliancePolicyName`: String
    compliance_policy_name "compliancePolicyName": String,
    /// `compliancePolicyPlatform`: String
    compliance_policy_platform "compliancePolicyPlatform": String,
    /// `compliancePolicyType`: String
    compliance_policy_type "compliancePolicyType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `numberOfCompliantDevices`: Int64
    number_of_compliant_devices "numberOfCompliantDevices": i64,
    /// `numberOfErrorDevices`: Int64
    number_of_error_devices "numberOfErrorDevices": i64,
    /// `numberOfNonCompliantDevices`: Int64
    number_of_non_compliant_devices "numberOfNonCompliantDevices": i64,
    /// `policyModifiedDateTime`: DateTimeOffset
    policy_modified_date_time "policyModifiedDateTime": mg::DateTimeOffset,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { AggregatedPolicyCompliance: crate::models::Entity }
