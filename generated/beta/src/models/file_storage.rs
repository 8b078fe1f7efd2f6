// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filestorage?view=graph-rest-beta>
    FileStorage "microsoft.graph.fileStorage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FileStorage: super::Entity }

impl FileStorage {
    /// `containerTypeRegistrations`: many `fileStorageContainerTypeRegistration`, contained
    pub const CONTAINER_TYPE_REGISTRATIONS: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainerTypeRegistration>,
    > = mg::Nav::new("containerTypeRegistrations");
    /// `containerTypes`: many `fileStorageContainerType`, contained
    pub const CONTAINER_TYPES: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainerType>,
    > = mg::Nav::new("containerTypes");
    /// `containers`: many `fileStorageContainer`, contained
    pub const CONTAINERS: mg::Nav<FileStorage, Vec<super::FileStorageContainer>> = mg::Nav::new(
        "containers",
    );
    /// `deletedContainers`: many `fileStorageContainer`, contained
    pub const DELETED_CONTAINERS: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainer>,
    > = mg::Nav::new("deletedContainers");
}
