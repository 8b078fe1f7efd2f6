// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkRestore`](models::CloudPcBulkRestore): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_restore()
/// ```
pub type CloudPcBulkRestoreResource = mg::One<
    models::CloudPcBulkRestore,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkRestore`](models::CloudPcBulkRestore): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_restore()`.
pub type CloudPcBulkRestoreCollection = mg::Many<
    models::CloudPcBulkRestore,
    CloudPcBulkRestoreResource,
>;
