// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceOverview`](models::ManagedDeviceOverview): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().managed_device_overview()`.
pub type ManagedDeviceOverviewResource = mg::One<models::ManagedDeviceOverview>;
