// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceCompliance`](models::managed_tenants::ManagedDeviceCompliance):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_device_compliances().id(id)`.
pub type ManagedDeviceComplianceResource = mg::One<
    models::managed_tenants::ManagedDeviceCompliance,
>;

/// Requests on a collection of
/// [`ManagedDeviceCompliance`](models::managed_tenants::ManagedDeviceCompliance): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_device_compliances()`.
pub type ManagedDeviceComplianceCollection = mg::Many<
    models::managed_tenants::ManagedDeviceCompliance,
    ManagedDeviceComplianceResource,
>;
