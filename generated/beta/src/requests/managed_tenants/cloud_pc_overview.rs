// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcOverview`](models::managed_tenants::CloudPcOverview): `get`, `update`,
/// `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pcs_overview().id(id)`.
pub type CloudPcOverviewResource = mg::One<models::managed_tenants::CloudPcOverview>;

/// Requests on a collection of [`CloudPcOverview`](models::managed_tenants::CloudPcOverview):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pcs_overview()`.
pub type CloudPcOverviewCollection = mg::Many<
    models::managed_tenants::CloudPcOverview,
    CloudPcOverviewResource,
>;
