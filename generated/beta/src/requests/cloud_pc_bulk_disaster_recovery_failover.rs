// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CloudPcBulkDisasterRecoveryFailover`](models::CloudPcBulkDisasterRecoveryFailover): `get`,
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
///     .cast_to_cloud_pc_bulk_disaster_recovery_failover()
/// ```
pub type CloudPcBulkDisasterRecoveryFailoverResource = mg::One<
    models::CloudPcBulkDisasterRecoveryFailover,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of
/// [`CloudPcBulkDisasterRecoveryFailover`](models::CloudPcBulkDisasterRecoveryFailover): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_disaster_recovery_failover()
/// ```
pub type CloudPcBulkDisasterRecoveryFailoverCollection = mg::Many<
    models::CloudPcBulkDisasterRecoveryFailover,
    CloudPcBulkDisasterRecoveryFailoverResource,
>;
