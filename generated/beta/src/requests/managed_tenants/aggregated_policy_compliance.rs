// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.aggregatedPolicyCompliance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/aggregatedPolicyCompliances/{aggregatedPolicyCompliance-id}`.
pub type AggregatedPolicyComplianceResource = mg::One<
    models::managed_tenants::AggregatedPolicyCompliance,
>;

/// A collection of `microsoft.graph.managedTenants.aggregatedPolicyCompliance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/aggregatedPolicyCompliances`.
pub type AggregatedPolicyComplianceCollection = mg::Many<
    models::managed_tenants::AggregatedPolicyCompliance,
    AggregatedPolicyComplianceResource,
>;
