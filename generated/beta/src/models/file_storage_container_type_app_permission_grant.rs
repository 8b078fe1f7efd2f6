// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filestoragecontainertypeapppermissiongrant?view=graph-rest-beta>
    FileStorageContainerTypeAppPermissionGrant "microsoft.graph.fileStorageContainerTypeAppPermissionGrant" "entity";
    /// `appId`: String, key, not null
    app_id "appId" "kr": String,
    /// `applicationPermissions`: Collection(fileStorageContainerTypeAppPermission)
    application_permissions "applicationPermissions": Vec<mg::Open<super::FileStorageContainerTypeAppPermission>>,
    /// `delegatedPermissions`: Collection(fileStorageContainerTypeAppPermission)
    delegated_permissions "delegatedPermissions": Vec<mg::Open<super::FileStorageContainerTypeAppPermission>>,
}
