// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managedDeviceCompliance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedDeviceCompliances/{managedDeviceCompliance-id}`.
pub type ManagedDeviceComplianceResource = mg::One<
    models::managed_tenants::ManagedDeviceCompliance,
>;

/// A collection of `microsoft.graph.managedTenants.managedDeviceCompliance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedDeviceCompliances`.
pub type ManagedDeviceComplianceCollection = mg::Many<
    models::managed_tenants::ManagedDeviceCompliance,
    ManagedDeviceComplianceResource,
>;
