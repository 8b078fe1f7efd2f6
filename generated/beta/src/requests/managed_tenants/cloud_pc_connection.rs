// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.cloudPcConnection`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcConnections/{cloudPcConnection-id}`.
pub type CloudPcConnectionResource = mg::One<models::managed_tenants::CloudPcConnection>;

/// A collection of `microsoft.graph.managedTenants.cloudPcConnection`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcConnections`.
pub type CloudPcConnectionCollection = mg::Many<
    models::managed_tenants::CloudPcConnection,
    CloudPcConnectionResource,
>;
