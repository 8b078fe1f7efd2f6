// @generated
use crate::{mg, models};

/// One `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, by its URL.
///
/// For example `/storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants/{fileStorageContainerTypeAppPermissionGrant-id}`.
pub type FileStorageContainerTypeAppPermissionGrantResource = mg::One<
    models::FileStorageContainerTypeAppPermissionGrant,
>;

/// A collection of `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, by its URL.
///
/// For example `/storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}/applicationPermissionGrants`.
pub type FileStorageContainerTypeAppPermissionGrantCollection = mg::Many<
    models::FileStorageContainerTypeAppPermissionGrant,
    FileStorageContainerTypeAppPermissionGrantResource,
>;
