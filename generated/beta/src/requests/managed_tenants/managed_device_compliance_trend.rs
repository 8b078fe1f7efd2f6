// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{managedDeviceComplianceTrend-id}`.
pub type ManagedDeviceComplianceTrendResource = mg::One<
    models::managed_tenants::ManagedDeviceComplianceTrend,
>;

/// A collection of `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedDeviceComplianceTrends`.
pub type ManagedDeviceComplianceTrendCollection = mg::Many<
    models::managed_tenants::ManagedDeviceComplianceTrend,
    ManagedDeviceComplianceTrendResource,
>;
