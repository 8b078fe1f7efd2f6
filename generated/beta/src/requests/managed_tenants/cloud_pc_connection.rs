// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcConnection`](models::managed_tenants::CloudPcConnection): `get`,
/// `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pc_connections().id(id)`.
pub type CloudPcConnectionResource = mg::One<models::managed_tenants::CloudPcConnection>;

/// Requests on a collection of [`CloudPcConnection`](models::managed_tenants::CloudPcConnection):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pc_connections()`.
pub type CloudPcConnectionCollection = mg::Many<
    models::managed_tenants::CloudPcConnection,
    CloudPcConnectionResource,
>;
