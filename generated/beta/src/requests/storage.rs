// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.storage`, by its URL.
    ///
    /// For example `/storage`.
    StorageResource(mg::One<models::Storage>)
}

impl StorageResource {
    /// `…/fileStorage`: `fileStorage`
    #[inline]
    pub fn file_storage(&self) -> requests::file_storage::FileStorageResource {
        mg::to(self, "fileStorage")
    }

    /// `…/settings`: `storageSettings`
    #[inline]
    pub fn settings(&self) -> requests::storage_settings::StorageSettingsResource {
        mg::to(self, "settings")
    }
}
