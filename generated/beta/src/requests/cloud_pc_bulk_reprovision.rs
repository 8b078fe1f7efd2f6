// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkReprovision`](models::CloudPcBulkReprovision): `get`, `update`,
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
///     .cast_to_cloud_pc_bulk_reprovision()
/// ```
pub type CloudPcBulkReprovisionResource = mg::One<
    models::CloudPcBulkReprovision,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of [`CloudPcBulkReprovision`](models::CloudPcBulkReprovision): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_reprovision()
/// ```
pub type CloudPcBulkReprovisionCollection = mg::Many<
    models::CloudPcBulkReprovision,
    CloudPcBulkReprovisionResource,
>;
