// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkSetReviewStatus`](models::CloudPcBulkSetReviewStatus): `get`,
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
///     .cast_to_cloud_pc_bulk_set_review_status()
/// ```
pub type CloudPcBulkSetReviewStatusResource = mg::One<
    models::CloudPcBulkSetReviewStatus,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkSetReviewStatus`](models::CloudPcBulkSetReviewStatus):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_set_review_status()
/// ```
pub type CloudPcBulkSetReviewStatusCollection = mg::Many<
    models::CloudPcBulkSetReviewStatus,
    CloudPcBulkSetReviewStatusResource,
>;
