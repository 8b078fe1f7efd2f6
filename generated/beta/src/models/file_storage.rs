// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileStorage`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`FileStorageResource`](crate::requests::file_storage::FileStorageResource), for
/// example `graph.storage().file_storage()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/filestorage?view=graph-rest-beta
pub struct FileStorage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorage: "microsoft.graph.fileStorage", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { FileStorage: super::Entity }

impl FileStorage {
    /// `containerTypeRegistrations`: many
    /// [`FileStorageContainerTypeRegistration`](super::FileStorageContainerTypeRegistration).
    pub const CONTAINER_TYPE_REGISTRATIONS: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainerTypeRegistration>,
    > = mg::Nav::new("containerTypeRegistrations");
    /// `containerTypes`: many [`FileStorageContainerType`](super::FileStorageContainerType).
    pub const CONTAINER_TYPES: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainerType>,
    > = mg::Nav::new("containerTypes");
    /// `containers`: many [`FileStorageContainer`](super::FileStorageContainer).
    pub const CONTAINERS: mg::Nav<FileStorage, Vec<super::FileStorageContainer>> = mg::Nav::new(
        "containers",
    );
    /// `deletedContainers`: many [`FileStorageContainer`](super::FileStorageContainer).
    pub const DELETED_CONTAINERS: mg::Nav<
        FileStorage,
        Vec<super::FileStorageContainer>,
    > = mg::Nav::new("deletedContainers");
}
