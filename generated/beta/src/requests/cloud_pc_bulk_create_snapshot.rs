// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkCreateSnapshot`](models::CloudPcBulkCreateSnapshot): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_create_snapshot()
/// ```
pub type CloudPcBulkCreateSnapshotResource = mg::One<
    models::CloudPcBulkCreateSnapshot,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkCreateSnapshot`](models::CloudPcBulkCreateSnapshot):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_create_snapshot()
/// ```
pub type CloudPcBulkCreateSnapshotCollection = mg::Many<
    models::CloudPcBulkCreateSnapshot,
    CloudPcBulkCreateSnapshotResource,
>;
