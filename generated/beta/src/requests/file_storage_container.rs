// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fileStorageContainer`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers/{fileStorageContainer-id}`.
    FileStorageContainerResource(mg::One<models::FileStorageContainer>)
}

impl FileStorageContainerResource {
    /// `…/columns`: many `columnDefinition`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `POST` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `PATCH …/{id}` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columns")
    }

    /// `…/drive`: `drive`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/migrationJobs`: many `sharePointMigrationJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn migration_jobs(
        &self,
    ) -> requests::share_point_migration_job::SharePointMigrationJobCollection {
        mg::to(self, "migrationJobs")
    }

    /// `…/permissions`: many `permission`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `POST` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `PATCH …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }

    /// `…/recycleBin`: `recycleBin`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `PATCH` | **FileStorageContainer.Selected** | – | **FileStorageContainer.Selected** |
    #[inline]
    pub fn recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::to(self, "recycleBin")
    }

    /// `…/sharePointGroups`: many `sharePointGroup`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **FileStorageContainer.Selected** |
    /// | `GET …/{id}` | **FileStorageContainer.Selected** |
    /// | `POST` | **FileStorageContainer.Selected** |
    /// | `PATCH …/{id}` | **FileStorageContainer.Selected** |
    /// | `DELETE …/{id}` | **FileStorageContainer.Selected** |
    #[inline]
    pub fn share_point_groups(
        &self,
    ) -> requests::share_point_group::SharePointGroupCollection {
        mg::to(self, "sharePointGroups")
    }

    /// `POST …/activate`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        mg::Path::action(self, "activate")
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** |
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        mg::Path::action(self, "archive")
    }

    /// `POST …/lock`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** |
    #[inline]
    pub fn lock(&self, parameters: Lock) -> mg::Request<()> {
        mg::Path::action_with(self, "lock", &parameters)
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/provisionMigrationContainers`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn provision_migration_containers(
        &self,
    ) -> mg::Request<models::SharePointMigrationContainerInfo> {
        mg::Path::action(self, "provisionMigrationContainers")
    }

    /// `POST …/restore`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn restore(&self) -> mg::Request<models::FileStorageContainer> {
        mg::Path::action(self, "restore")
    }

    /// `POST …/transferPrincipalOwnership`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **FileStorageContainer.Manage.All** |
    #[inline]
    pub fn transfer_principal_ownership(
        &self,
        parameters: TransferPrincipalOwnership,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "transferPrincipalOwnership", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** |
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        mg::Path::action(self, "unarchive")
    }

    /// `POST …/unlock`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **FileStorageContainer.Selected**, FileStorageContainer.Manage.All | **FileStorageContainer.Selected** |
    #[inline]
    pub fn unlock(&self) -> mg::Request<()> {
        mg::Path::action(self, "unlock")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.fileStorageContainer`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers`.
    FileStorageContainerCollection(mg::Many<models::FileStorageContainer, FileStorageContainerResource>)
}

impl FileStorageContainerCollection {
    /// `GET …/getByUser(userPrincipalName=…)`
    ///
    /// `GET …/getByUser(userPrincipalName=…,role=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **FileStorageContainer.Manage.All** |
    #[inline]
    pub fn get_by_user(
        &self,
        parameters: GetByUser,
    ) -> mg::Request<mg::Page<models::FileStorageContainer>> {
        mg::Path::function_with(self, "getByUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.lock`.
    Lock "microsoft.graph.lock" "parameters";
    /// `lockState`: siteLockState, optional
    lock_state "lockState" "o": mg::Open<models::SiteLockState>,
}

mg::record! {
    /// Parameters of `microsoft.graph.transferPrincipalOwnership`.
    TransferPrincipalOwnership "microsoft.graph.transferPrincipalOwnership" "parameters";
    /// `transferTo`: identitySet, not null
    transfer_to "transferTo" "r": mg::Boxed<models::IdentitySet>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getByUser`.
    GetByUser "microsoft.graph.getByUser" "parameters";
    /// `role`: String, not null
    role "role" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}
