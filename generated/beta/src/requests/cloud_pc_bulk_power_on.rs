// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkPowerOn`](models::CloudPcBulkPowerOn): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_power_on()
/// ```
pub type CloudPcBulkPowerOnResource = mg::One<
    models::CloudPcBulkPowerOn,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkPowerOn`](models::CloudPcBulkPowerOn): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_power_on()`.
pub type CloudPcBulkPowerOnCollection = mg::Many<
    models::CloudPcBulkPowerOn,
    CloudPcBulkPowerOnResource,
>;
