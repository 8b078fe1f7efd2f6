// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcDevice`](models::managed_tenants::CloudPcDevice): `get`, `update`,
/// `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pc_devices().id(id)`.
pub type CloudPcDeviceResource = mg::One<models::managed_tenants::CloudPcDevice>;

/// Requests on a collection of [`CloudPcDevice`](models::managed_tenants::CloudPcDevice): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().cloud_pc_devices()`.
pub type CloudPcDeviceCollection = mg::Many<
    models::managed_tenants::CloudPcDevice,
    CloudPcDeviceResource,
>;
