// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileStorageContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FileStorageContainerCollection`], for example
/// `graph.storage().file_storage().containers()`.
///
/// Operations: `activate`, `archive`, `lock`, `permanent_delete`, `provision_migration_containers`,
/// `restore`, `transfer_principal_ownership`, `unarchive` and 2 more.
///
/// [`FileStorageContainerCollection`]: crate::requests::file_storage_container::FileStorageContainerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filestoragecontainer?view=graph-rest-beta
pub struct FileStorageContainer {
    /// `archivalDetails`.
    pub archival_details: mg::Field<mg::Boxed<super::SiteArchivalDetails>>,
    /// `assignedSensitivityLabel`.
    pub assigned_sensitivity_label: mg::Field<mg::Boxed<super::AssignedLabel>>,
    /// `containerTypeId`. Never null.
    pub container_type_id: mg::Field<mg::Guid>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customProperties`.
    pub custom_properties: mg::Field<
        mg::Boxed<super::FileStorageContainerCustomPropertyDictionary>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalGroupId`.
    pub external_group_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationBarrier`.
    pub information_barrier: mg::Field<mg::Boxed<super::InformationBarrier>>,
    /// `lockState`.
    pub lock_state: mg::Field<mg::Open<super::SiteLockState>>,
    /// `owners`.
    pub owners: mg::Field<Vec<super::UserIdentity>>,
    /// `ownershipType`.
    pub ownership_type: mg::Field<mg::Open<super::FileStorageContainerOwnershipType>>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::FileStorageContainerSettings>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::FileStorageContainerStatus>>,
    /// `storageUsedInBytes`.
    pub storage_used_in_bytes: mg::Field<i64>,
    /// `viewpoint`.
    pub viewpoint: mg::Field<mg::Boxed<super::FileStorageContainerViewpoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainer: "microsoft.graph.fileStorageContainer", entity, base super::Entity;
    archival_details: "archivalDetails",
    assigned_sensitivity_label: "assignedSensitivityLabel",
    container_type_id: "containerTypeId" required,
    created_date_time: "createdDateTime" required,
    custom_properties: "customProperties",
    description: "description",
    display_name: "displayName" required,
    external_group_id: "externalGroupId",
    id: "id" key required,
    information_barrier: "informationBarrier",
    lock_state: "lockState",
    owners: "owners",
    ownership_type: "ownershipType",
    settings: "settings" required,
    status: "status",
    storage_used_in_bytes: "storageUsedInBytes",
    viewpoint: "viewpoint",
}

mg::derived_from! { FileStorageContainer: super::Entity }

impl FileStorageContainer {
    /// `columns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const COLUMNS: mg::Nav<FileStorageContainer, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `drive`: [`Drive`](super::Drive).
    pub const DRIVE: mg::Nav<FileStorageContainer, super::Drive> = mg::Nav::new("drive");
    /// `migrationJobs`: many [`SharePointMigrationJob`](super::SharePointMigrationJob).
    pub const MIGRATION_JOBS: mg::Nav<
        FileStorageContainer,
        Vec<super::SharePointMigrationJob>,
    > = mg::Nav::new("migrationJobs");
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<FileStorageContainer, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `recycleBin`: [`RecycleBin`](super::RecycleBin).
    pub const RECYCLE_BIN: mg::Nav<FileStorageContainer, super::RecycleBin> = mg::Nav::new(
        "recycleBin",
    );
    /// `sharePointGroups`: many [`SharePointGroup`](super::SharePointGroup).
    pub const SHARE_POINT_GROUPS: mg::Nav<
        FileStorageContainer,
        Vec<super::SharePointGroup>,
    > = mg::Nav::new("sharePointGroups");
}
