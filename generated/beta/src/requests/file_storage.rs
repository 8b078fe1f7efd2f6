// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fileStorage`, by its URL.
    ///
    /// For example `/storage/fileStorage`.
    FileStorageResource(mg::One<models::FileStorage>)
}

impl FileStorageResource {
    /// `…/containerTypeRegistrations`: many `fileStorageContainerTypeRegistration`
    #[inline]
    pub fn container_type_registrations(
        &self,
    ) -> requests::file_storage_container_type_registration::FileStorageContainerTypeRegistrationCollection {
        mg::to(self, "containerTypeRegistrations")
    }

    /// `…/containerTypes`: many `fileStorageContainerType`
    #[inline]
    pub fn container_types(
        &self,
    ) -> requests::file_storage_container_type::FileStorageContainerTypeCollection {
        mg::to(self, "containerTypes")
    }

    /// `…/containers`: many `fileStorageContainer`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `POST` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `PATCH …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn containers(
        &self,
    ) -> requests::file_storage_container::FileStorageContainerCollection {
        mg::to(self, "containers")
    }

    /// `…/deletedContainers`: many `fileStorageContainer`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn deleted_containers(
        &self,
    ) -> requests::file_storage_container::FileStorageContainerCollection {
        mg::to(self, "deletedContainers")
    }
}
