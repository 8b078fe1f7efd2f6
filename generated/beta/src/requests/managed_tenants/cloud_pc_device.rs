// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.cloudPcDevice`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcDevices/{cloudPcDevice-id}`.
pub type CloudPcDeviceResource = mg::One<models::managed_tenants::CloudPcDevice>;

/// A collection of `microsoft.graph.managedTenants.cloudPcDevice`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcDevices`.
pub type CloudPcDeviceCollection = mg::Many<
    models::managed_tenants::CloudPcDevice,
    CloudPcDeviceResource,
>;
