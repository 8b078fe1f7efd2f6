// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkRestart`](models::CloudPcBulkRestart): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_restart()
/// ```
pub type CloudPcBulkRestartResource = mg::One<
    models::CloudPcBulkRestart,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkRestart`](models::CloudPcBulkRestart): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_restart()`.
pub type CloudPcBulkRestartCollection = mg::Many<
    models::CloudPcBulkRestart,
    CloudPcBulkRestartResource,
>;
