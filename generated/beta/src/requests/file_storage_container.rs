// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileStorageContainer`](models::FileStorageContainer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.storage().file_storage().containers().id(id)`.
#[derive(Clone, Debug)]
pub struct FileStorageContainerResource(mg::One<models::FileStorageContainer>);

mg::builder! { FileStorageContainerResource: mg::One<models::FileStorageContainer> }

impl FileStorageContainerResource {
    /// `…/columns`: many [`ColumnDefinition`](models::ColumnDefinition).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "columns")
    }

    /// `…/drive`: [`Drive`](models::Drive).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `…/migrationJobs`: many [`SharePointMigrationJob`](models::SharePointMigrationJob).
    #[inline]
    pub fn migration_jobs(
        &self,
    ) -> requests::share_point_migration_job::SharePointMigrationJobCollection {
        mg::navigate(self, "migrationJobs")
    }

    /// `…/permissions`: many [`Permission`](models::Permission).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }

    /// `…/recycleBin`: [`RecycleBin`](models::RecycleBin).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::navigate(self, "recycleBin")
    }

    /// `…/sharePointGroups`: many [`SharePointGroup`](models::SharePointGroup).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (application).
    #[inline]
    pub fn share_point_groups(
        &self,
    ) -> requests::share_point_group::SharePointGroupCollection {
        mg::navigate(self, "sharePointGroups")
    }

    /// `POST …/activate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        self.raw().action("activate")
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        self.raw().action("archive")
    }

    /// `POST …/lock`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn lock(&self, parameters: Lock) -> mg::Request<()> {
        self.raw().action_with("lock", &parameters)
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }

    /// `POST …/provisionMigrationContainers`.
    ///
    /// Returns [`SharePointMigrationContainerInfo`](models::SharePointMigrationContainerInfo).
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn provision_migration_containers(
        &self,
    ) -> mg::Request<models::SharePointMigrationContainerInfo> {
        self.raw().action("provisionMigrationContainers")
    }

    /// `POST …/restore`.
    ///
    /// Returns [`FileStorageContainer`](models::FileStorageContainer).
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn restore(&self) -> mg::Request<models::FileStorageContainer> {
        self.raw().action("restore")
    }

    /// `POST …/transferPrincipalOwnership`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Manage.All` (delegated).
    #[inline]
    pub fn transfer_principal_ownership(
        &self,
        parameters: impl Into<TransferPrincipalOwnership>,
    ) -> mg::Request<()> {
        self.raw().action_with("transferPrincipalOwnership", &parameters.into())
    }

    /// `POST …/unarchive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        self.raw().action("unarchive")
    }

    /// `POST …/unlock`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn unlock(&self) -> mg::Request<()> {
        self.raw().action("unlock")
    }
}

/// Requests on a collection of [`FileStorageContainer`](models::FileStorageContainer): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.storage().file_storage().containers()`.
#[derive(Clone, Debug)]
pub struct FileStorageContainerCollection(
    mg::Many<models::FileStorageContainer, FileStorageContainerResource>,
);

mg::builder! { FileStorageContainerCollection: mg::Many<models::FileStorageContainer, FileStorageContainerResource> }

impl FileStorageContainerCollection {
    /// `GET …/getByUser(userPrincipalName=…)` or `GET …/getByUser(userPrincipalName=…,role=…)`.
    ///
    /// Returns a page of [`FileStorageContainer`](models::FileStorageContainer).
    ///
    /// Least privileged permission: `FileStorageContainer.Manage.All` (delegated).
    #[inline]
    pub fn get_by_user(
        &self,
        parameters: impl Into<GetByUser>,
    ) -> mg::Request<mg::Page<models::FileStorageContainer>> {
        self.raw().function_with("getByUser", &parameters.into())
    }
}

/// Parameters of [`FileStorageContainerResource::lock`].
pub struct Lock {
    /// `lockState`. Optional.
    pub lock_state: mg::Field<mg::Open<models::SiteLockState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lock: "microsoft.graph.lock", parameters;
    lock_state: "lockState" optional,
}

/// Parameters of [`FileStorageContainerResource::transfer_principal_ownership`].
///
/// A call can pass `transfer_to` alone.
pub struct TransferPrincipalOwnership {
    /// `transferTo`. Required.
    pub transfer_to: mg::Field<mg::Boxed<models::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TransferPrincipalOwnership: "microsoft.graph.transferPrincipalOwnership", parameters;
    transfer_to: "transferTo" required,
}

mg::required_parameters! {
    TransferPrincipalOwnership;
    transfer_to: mg::Boxed<models::IdentitySet>,
}

/// Parameters of [`FileStorageContainerCollection::get_by_user`].
///
/// A call can pass `user_principal_name` alone.
pub struct GetByUser {
    /// `role`. Required.
    pub role: mg::Field<String>,
    /// `userPrincipalName`. Required.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByUser: "microsoft.graph.getByUser", parameters;
    role: "role" required,
    user_principal_name: "userPrincipalName" required,
}

mg::required_parameters! {
    GetByUser;
    user_principal_name: String,
}
