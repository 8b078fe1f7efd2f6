// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkMove`](models::CloudPcBulkMove): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_move()
/// ```
pub type CloudPcBulkMoveResource = mg::One<
    models::CloudPcBulkMove,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkMove`](models::CloudPcBulkMove): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_move()`.
pub type CloudPcBulkMoveCollection = mg::Many<
    models::CloudPcBulkMove,
    CloudPcBulkMoveResource,
>;
