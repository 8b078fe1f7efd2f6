// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileStorageContainerTypeAppPermissionGrant`][reference].
///
/// Requests: [`FileStorageContainerTypeAppPermissionGrantCollection`], for example:
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
/// [`FileStorageContainerTypeAppPermissionGrantCollection`]: crate::requests::file_storage_container_type_app_permission_grant::FileStorageContainerTypeAppPermissionGrantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filestoragecontainertypeapppermissiongrant?view=graph-rest-beta
pub struct FileStorageContainerTypeAppPermissionGrant {
    /// `appId`: the key. Never null.
    pub app_id: mg::Field<String>,
    /// `applicationPermissions`.
    pub application_permissions: mg::Field<
        Vec<mg::Open<super::FileStorageContainerTypeAppPermission>>,
    >,
    /// `delegatedPermissions`.
    pub delegated_permissions: mg::Field<
        Vec<mg::Open<super::FileStorageContainerTypeAppPermission>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerTypeAppPermissionGrant: "microsoft.graph.fileStorageContainerTypeAppPermissionGrant", entity;
    app_id: "appId" key required,
    application_permissions: "applicationPermissions",
    delegated_permissions: "delegatedPermissions",
}
