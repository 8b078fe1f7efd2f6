// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkPowerOff`](models::CloudPcBulkPowerOff): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_power_off()
/// ```
pub type CloudPcBulkPowerOffResource = mg::One<
    models::CloudPcBulkPowerOff,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkPowerOff`](models::CloudPcBulkPowerOff): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_power_off()
/// ```
pub type CloudPcBulkPowerOffCollection = mg::Many<
    models::CloudPcBulkPowerOff,
    CloudPcBulkPowerOffResource,
>;
