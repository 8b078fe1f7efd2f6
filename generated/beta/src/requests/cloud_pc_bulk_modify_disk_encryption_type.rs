// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CloudPcBulkModifyDiskEncryptionType`](models::CloudPcBulkModifyDiskEncryptionType): `get`,
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
///     .cast_to_cloud_pc_bulk_modify_disk_encryption_type()
/// ```
pub type CloudPcBulkModifyDiskEncryptionTypeResource = mg::One<
    models::CloudPcBulkModifyDiskEncryptionType,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// Requests on a collection of
/// [`CloudPcBulkModifyDiskEncryptionType`](models::CloudPcBulkModifyDiskEncryptionType): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_modify_disk_encryption_type()
/// ```
pub type CloudPcBulkModifyDiskEncryptionTypeCollection = mg::Many<
    models::CloudPcBulkModifyDiskEncryptionType,
    CloudPcBulkModifyDiskEncryptionTypeResource,
>;
