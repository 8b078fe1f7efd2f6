// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedDeviceComplianceTrend`](models::managed_tenants::ManagedDeviceComplianceTrend): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_device_compliance_trends().id(id)`.
pub type ManagedDeviceComplianceTrendResource = mg::One<
    models::managed_tenants::ManagedDeviceComplianceTrend,
>;

/// Requests on a collection of
/// [`ManagedDeviceComplianceTrend`](models::managed_tenants::ManagedDeviceComplianceTrend): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_device_compliance_trends()`.
pub type ManagedDeviceComplianceTrendCollection = mg::Many<
    models::managed_tenants::ManagedDeviceComplianceTrend,
    ManagedDeviceComplianceTrendResource,
>;
