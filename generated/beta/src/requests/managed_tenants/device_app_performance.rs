// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.deviceAppPerformance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceAppPerformances/{deviceAppPerformance-id}`.
pub type DeviceAppPerformanceResource = mg::One<
    models::managed_tenants::DeviceAppPerformance,
>;

/// A collection of `microsoft.graph.managedTenants.deviceAppPerformance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceAppPerformances`.
pub type DeviceAppPerformanceCollection = mg::Many<
    models::managed_tenants::DeviceAppPerformance,
    DeviceAppPerformanceResource,
>;
