// @generated
use crate::{mg, models};

/// Requests on one [`DeviceAppPerformance`](models::managed_tenants::DeviceAppPerformance): `get`,
/// `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().device_app_performances().id(id)`.
pub type DeviceAppPerformanceResource = mg::One<
    models::managed_tenants::DeviceAppPerformance,
>;

/// Requests on a collection of
/// [`DeviceAppPerformance`](models::managed_tenants::DeviceAppPerformance): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().device_app_performances()`.
pub type DeviceAppPerformanceCollection = mg::Many<
    models::managed_tenants::DeviceAppPerformance,
    DeviceAppPerformanceResource,
>;
