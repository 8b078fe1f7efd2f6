// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.aggregatedPolicyCompliance`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`AggregatedPolicyComplianceCollection`], for example
/// `graph.tenant_relationships().managed_tenants().aggregated_policy_compliances()`.
///
/// [`AggregatedPolicyComplianceCollection`]: crate::requests::managed_tenants::aggregated_policy_compliance::AggregatedPolicyComplianceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-aggregatedpolicycompliance?view=graph-rest-beta
pub struct AggregatedPolicyCompliance {
    /// `compliancePolicyId`.
    pub compliance_policy_id: mg::Field<String>,
    /// `compliancePolicyName`.
    pub compliance_policy_name: mg::Field<String>,
    /// `compliancePolicyPlatform`.
    pub compliance_policy_platform: mg::Field<String>,
    /// `compliancePolicyType`.
    pub compliance_policy_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `numberOfCompliantDevices`.
    pub number_of_compliant_devices: mg::Field<i64>,
    /// `numberOfErrorDevices`.
    pub number_of_error_devices: mg::Field<i64>,
    /// `numberOfNonCompliantDevices`.
    pub number_of_non_compliant_devices: mg::Field<i64>,
    /// `policyModifiedDateTime`.
    pub policy_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregatedPolicyCompliance: "microsoft.graph.managedTenants.aggregatedPolicyCompliance", entity open, base crate::models::Entity;
    compliance_policy_id: "compliancePolicyId",
    compliance_policy_name: "compliancePolicyName",
    compliance_policy_platform: "compliancePolicyPlatform",
    compliance_policy_type: "compliancePolicyType",
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime",
    number_of_compliant_devices: "numberOfCompliantDevices",
    number_of_error_devices: "numberOfErrorDevices",
    number_of_non_compliant_devices: "numberOfNonCompliantDevices",
    policy_modified_date_time: "policyModifiedDateTime",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
}

mg::derived_from! { AggregatedPolicyCompliance: crate::models::Entity }
