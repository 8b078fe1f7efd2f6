// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ConditionalAccessPolicyCoverageCollection`], for example
/// `graph.tenant_relationships().managed_tenants().conditional_access_policy_coverages()`.
///
/// [`ConditionalAccessPolicyCoverageCollection`]: crate::requests::managed_tenants::conditional_access_policy_coverage::ConditionalAccessPolicyCoverageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-conditionalaccesspolicycoverage?view=graph-rest-beta
pub struct ConditionalAccessPolicyCoverage {
    /// `conditionalAccessPolicyState`.
    pub conditional_access_policy_state: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `latestPolicyModifiedDateTime`.
    pub latest_policy_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requiresDeviceCompliance`.
    pub requires_device_compliance: mg::Field<bool>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPolicyCoverage: "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage", entity open, base crate::models::Entity;
    conditional_access_policy_state: "conditionalAccessPolicyState",
    id: "id" key required,
    latest_policy_modified_date_time: "latestPolicyModifiedDateTime",
    requires_device_compliance: "requiresDeviceCompliance",
    tenant_display_name: "tenantDisplayName",
}

mg::derived_from! { ConditionalAccessPolicyCoverage: crate::models::Entity }
