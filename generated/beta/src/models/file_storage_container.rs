// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filestoragecontainer?view=graph-rest-beta>
    FileStorageContainer "microsoft.graph.fileStorageContainer" "entity" : super::Entity;
    /// `archivalDetails`: siteArchivalDetails
    archival_details "archivalDetails": mg::Boxed<super::SiteArchivalDetails>,
    /// `assignedSensitivityLabel`: assignedLabel
    assigned_sensitivity_label "assignedSensitivityLabel": mg::Boxed<super::AssignedLabel>,
    /// `containerTypeId`: Guid, not null
    container_type_id "containerTypeId" "r": mg::Guid,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customProperties`: fileStorageContainerCustomPropertyDictionary
    custom_properties "customProperties": mg::Boxed<super::FileStorageContainerCustomPropertyDictionary>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalGroupId`: Guid
    external_group_id "externalGroupId": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationBarrier`: informationBarrier
    information_barrier "informationBarrier": mg::Boxed<super::InformationBarrier>,
    /// `lockState`: siteLockState
    lock_state "lockState": mg::Open<super::SiteLockState>,
    /// `owners`: Collection(userIdentity)
    owners "owners": Vec<super::UserIdentity>,
    /// `ownershipType`: fileStorageContainerOwnershipType
    ownership_type "ownershipType": mg::Open<super::FileStorageContainerOwnershipType>,
    /// `settings`: fileStorageContainerSettings, not null
    settings "settings" "r": mg::Boxed<super::FileStorageContainerSettings>,
    /// `status`: fileStorageContainerStatus
    status "status": mg::Open<super::FileStorageContainerStatus>,
    /// `storageUsedInBytes`: Int64
    storage_used_in_bytes "storageUsedInBytes": i64,
    /// `viewpoint`: fileStorageContainerViewpoint
    viewpoint "viewpoint": mg::Boxed<super::FileStorageContainerViewpoint>,
}

mg::derived_from! { FileStorageContainer: super::Entity }

impl FileStorageContainer {
    /// `columns`: many `columnDefinition`, contained
    pub const COLUMNS: mg::Nav<FileStorageContainer, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `drive`: `drive`, contained
    pub const DRIVE: mg::Nav<FileStorageContainer, super::Drive> = mg::Nav::new("drive");
    /// `migrationJobs`: many `sharePointMigrationJob`, contained
    pub const MIGRATION_JOBS: mg::Nav<
        FileStorageContainer,
        Vec<super::SharePointMigrationJob>,
    > = mg::Nav::new("migrationJobs");
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<FileStorageContainer, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `recycleBin`: `recycleBin`, contained
    pub const RECYCLE_BIN: mg::Nav<FileStorageContainer, super::RecycleBin> = mg::Nav::new(
        "recycleBin",
    );
    /// `sharePointGroups`: many `sharePointGroup`, contained
    pub const SHARE_POINT_GROUPS: mg::Nav<
        FileStorageContainer,
        Vec<super::SharePointGroup>,
    > = mg::Nav::new("sharePointGroups");
}
