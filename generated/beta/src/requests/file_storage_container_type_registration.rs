// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fileStorageContainerTypeRegistration`, by its URL.
    ///
    /// For example `/storage/fileStorage/containerTypeRegistrations/{fileStorageContainerTypeRegistration-id}`.
    FileStorageContainerTypeRegistrationResource(mg::One<models::FileStorageContainerTypeRegistration>)
}

impl FileStorageContainerTypeRegistrationResource {
    /// `…/applicationPermissionGrants`: many `fileStorageContainerTypeAppPermissionGrant`
    #[inline]
    pub fn application_permission_grants(
        &self,
    ) -> requests::file_storage_container_type_app_permission_grant::FileStorageContainerTypeAppPermissionGrantCollection {
        mg::to(self, "applicationPermissionGrants")
    }
}

/// A collection of `microsoft.graph.fileStorageContainerTypeRegistration`, by its URL.
///
/// For example `/storage/fileStorage/containerTypeRegistrations`.
pub type FileStorageContainerTypeRegistrationCollection = mg::Many<
    models::FileStorageContainerTypeRegistration,
    FileStorageContainerTypeRegistrationResource,
>;
