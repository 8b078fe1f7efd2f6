// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.cloudPcOverview`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcsOverview/{cloudPcOverview-id}`.
pub type CloudPcOverviewResource = mg::One<models::managed_tenants::CloudPcOverview>;

/// A collection of `microsoft.graph.managedTenants.cloudPcOverview`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/cloudPcsOverview`.
pub type CloudPcOverviewCollection = mg::Many<
    models::managed_tenants::CloudPcOverview,
    CloudPcOverviewResource,
>;
