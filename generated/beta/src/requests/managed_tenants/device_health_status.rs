// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.deviceHealthStatus`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceHealthStatuses/{deviceHealthStatus-id}`.
pub type DeviceHealthStatusResource = mg::One<
    models::managed_tenants::DeviceHealthStatus,
>;

/// A collection of `microsoft.graph.managedTenants.deviceHealthStatus`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceHealthStatuses`.
pub type DeviceHealthStatusCollection = mg::Many<
    models::managed_tenants::DeviceHealthStatus,
    DeviceHealthStatusResource,
>;
