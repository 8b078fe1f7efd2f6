// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkReinstallAgent`](models::CloudPcBulkReinstallAgent): `get`,
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
///     .cast_to_cloud_pc_bulk_reinstall_agent()
/// ```
pub type CloudPcBulkReinstallAgentResource = mg::One<
    models::CloudPcBulkReinstallAgent,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkReinstallAgent`](models::CloudPcBulkReinstallAgent):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_reinstall_agent()
/// ```
pub type CloudPcBulkReinstallAgentCollection = mg::Many<
    models::CloudPcBulkReinstallAgent,
    CloudPcBulkReinstallAgentResource,
>;
