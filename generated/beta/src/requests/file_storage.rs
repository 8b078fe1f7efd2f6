// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileStorage`](models::FileStorage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.storage().file_storage()`.
#[derive(Clone, Debug)]
pub struct FileStorageResource(mg::One<models::FileStorage>);

mg::builder! { FileStorageResource: mg::One<models::FileStorage> }

impl FileStorageResource {
    /// `…/containerTypeRegistrations`: many
    /// [`FileStorageContainerTypeRegistration`](models::FileStorageContainerTypeRegistration).
    #[inline]
    pub fn container_type_registrations(
        &self,
    ) -> requests::file_storage_container_type_registration::FileStorageContainerTypeRegistrationCollection {
        mg::navigate(self, "containerTypeRegistrations")
    }

    /// `…/containerTypes`: many [`FileStorageContainerType`](models::FileStorageContainerType).
    #[inline]
    pub fn container_types(
        &self,
    ) -> requests::file_storage_container_type::FileStorageContainerTypeCollection {
        mg::navigate(self, "containerTypes")
    }

    /// `…/containers`: many [`FileStorageContainer`](models::FileStorageContainer).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn containers(
        &self,
    ) -> requests::file_storage_container::FileStorageContainerCollection {
        mg::navigate(self, "containers")
    }

    /// `…/deletedContainers`: many [`FileStorageContainer`](models::FileStorageContainer).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn deleted_containers(
        &self,
    ) -> requests::file_storage_container::FileStorageContainerCollection {
        mg::navigate(self, "deletedContainers")
    }
}
