// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{conditionalAccessPolicyCoverage-id}`.
pub type ConditionalAccessPolicyCoverageResource = mg::One<
    models::managed_tenants::ConditionalAccessPolicyCoverage,
>;

/// A collection of `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages`.
pub type ConditionalAccessPolicyCoverageCollection = mg::Many<
    models::managed_tenants::ConditionalAccessPolicyCoverage,
    ConditionalAccessPolicyCoverageResource,
>;
