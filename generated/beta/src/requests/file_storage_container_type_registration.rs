// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`FileStorageContainerTypeRegistration`](models::FileStorageContainerTypeRegistration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.storage().file_storage().container_type_registrations().id(id)`.
#[derive(Clone, Debug)]
pub struct FileStorageContainerTypeRegistrationResource(
    mg::One<models::FileStorageContainerTypeRegistration>,
);

mg::builder! { FileStorageContainerTypeRegistrationResource: mg::One<models::FileStorageContainerTypeRegistration> }

impl FileStorageContainerTypeRegistrationResource {
    /// `…/applicationPermissionGrants`: many [`FileStorageContainerTypeAppPermissionGrant`].
    ///
    /// [`FileStorageContainerTypeAppPermissionGrant`]: models::FileStorageContainerTypeAppPermissionGrant
    #[inline]
    pub fn application_permission_grants(
        &self,
    ) -> requests::file_storage_container_type_app_permission_grant::FileStorageContainerTypeAppPermissionGrantCollection {
        mg::navigate(self, "applicationPermissionGrants")
    }
}

/// Requests on a collection of
/// [`FileStorageContainerTypeRegistration`](models::FileStorageContainerTypeRegistration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.storage().file_storage().container_type_registrations()`.
pub type FileStorageContainerTypeRegistrationCollection = mg::Many<
    models::FileStorageContainerTypeRegistration,
    FileStorageContainerTypeRegistrationResource,
>;
