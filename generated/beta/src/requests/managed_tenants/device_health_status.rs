// @generated
use crate::{mg, models};

/// Requests on one [`DeviceHealthStatus`](models::managed_tenants::DeviceHealthStatus): `get`,
/// `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().device_health_statuses().id(id)`.
pub type DeviceHealthStatusResource = mg::One<
    models::managed_tenants::DeviceHealthStatus,
>;

/// Requests on a collection of [`DeviceHealthStatus`](models::managed_tenants::DeviceHealthStatus):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().device_health_statuses()`.
pub type DeviceHealthStatusCollection = mg::Many<
    models::managed_tenants::DeviceHealthStatus,
    DeviceHealthStatusResource,
>;
