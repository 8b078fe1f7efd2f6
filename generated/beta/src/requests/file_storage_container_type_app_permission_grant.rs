// @generated
use crate::{mg, models};

/// Requests on one [`FileStorageContainerTypeAppPermissionGrant`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .container_type_registrations()
///     .id(id)
///     .application_permission_grants()
///     .id(id)
/// ```
///
/// [`FileStorageContainerTypeAppPermissionGrant`]: models::FileStorageContainerTypeAppPermissionGrant
pub type FileStorageContainerTypeAppPermissionGrantResource = mg::One<
    models::FileStorageContainerTypeAppPermissionGrant,
>;

/// Requests on a collection of [`FileStorageContainerTypeAppPermissionGrant`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .container_type_registrations()
///     .id(id)
///     .application_permission_grants()
/// ```
///
/// [`FileStorageContainerTypeAppPermissionGrant`]: models::FileStorageContainerTypeAppPermissionGrant
pub type FileStorageContainerTypeAppPermissionGrantCollection = mg::Many<
    models::FileStorageContainerTypeAppPermissionGrant,
    FileStorageContainerTypeAppPermissionGrantResource,
>;
