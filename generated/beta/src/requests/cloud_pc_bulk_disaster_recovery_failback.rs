// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CloudPcBulkDisasterRecoveryFailback`](models::CloudPcBulkDisasterRecoveryFailback): `get`,
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
///     .cast_to_cloud_pc_bulk_disaster_recovery_failback()
/// ```
pub type CloudPcBulkDisasterRecoveryFailbackResource = mg::One<
    models::CloudPcBulkDisasterRecoveryFailback,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of
/// [`CloudPcBulkDisasterRecoveryFailback`](models::CloudPcBulkDisasterRecoveryFailback): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_disaster_recovery_failback()
/// ```
pub type CloudPcBulkDisasterRecoveryFailbackCollection = mg::Many<
    models::CloudPcBulkDisasterRecoveryFailback,
    CloudPcBulkDisasterRecoveryFailbackResource,
>;
