// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkTroubleshoot`](models::CloudPcBulkTroubleshoot): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .id(id)
///     .cast_to_cloud_pc_bulk_troubleshoot()
/// ```
pub type CloudPcBulkTroubleshootResource = mg::One<
    models::CloudPcBulkTroubleshoot,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkTroubleshoot`](models::CloudPcBulkTroubleshoot):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_troubleshoot()
/// ```
pub type CloudPcBulkTroubleshootCollection = mg::Many<
    models::CloudPcBulkTroubleshoot,
    CloudPcBulkTroubleshootResource,
>;
