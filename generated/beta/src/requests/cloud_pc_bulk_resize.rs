// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkResize`](models::CloudPcBulkResize): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_resize()
/// ```
pub type CloudPcBulkResizeResource = mg::One<
    models::CloudPcBulkResize,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkResize`](models::CloudPcBulkResize): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_resize()`.
pub type CloudPcBulkResizeCollection = mg::Many<
    models::CloudPcBulkResize,
    CloudPcBulkResizeResource,
>;
