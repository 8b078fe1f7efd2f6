// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkDisasterRecovery`](models::CloudPcBulkDisasterRecovery): `get`,
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
///     .cast_to_cloud_pc_bulk_disaster_recovery()
/// ```
pub type CloudPcBulkDisasterRecoveryResource = mg::One<
    models::CloudPcBulkDisasterRecovery,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of
/// [`CloudPcBulkDisasterRecovery`](models::CloudPcBulkDisasterRecovery): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_disaster_recovery()
/// ```
pub type CloudPcBulkDisasterRecoveryCollection = mg::Many<
    models::CloudPcBulkDisasterRecovery,
    CloudPcBulkDisasterRecoveryResource,
>;
