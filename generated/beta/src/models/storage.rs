// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storage`][reference].
///
/// Requests: [`StorageResource`](crate::requests::storage::StorageResource), for example
/// `graph.storage()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/storage?view=graph-rest-beta
pub struct Storage {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Storage: "microsoft.graph.storage", entity;
}

impl Storage {
    /// `fileStorage`: [`FileStorage`](super::FileStorage).
    pub const FILE_STORAGE: mg::Nav<Storage, super::FileStorage> = mg::Nav::new(
        "fileStorage",
    );
    /// `settings`: [`StorageSettings`](super::StorageSettings).
    pub const SETTINGS: mg::Nav<Storage, super::StorageSettings> = mg::Nav::new(
        "settings",
    );
}
