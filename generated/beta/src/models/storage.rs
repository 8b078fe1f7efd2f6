// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storage?view=graph-rest-beta>
    Storage "microsoft.graph.storage" "entity";
}

impl Storage {
    /// `fileStorage`: `fileStorage`, contained
    pub const FILE_STORAGE: mg::Nav<Storage, super::FileStorage> = mg::Nav::new(
        "fileStorage",
    );
    /// `settings`: `storageSettings`, contained
    pub const SETTINGS: mg::Nav<Storage, super::StorageSettings> = mg::Nav::new(
        "settings",
    );
}
