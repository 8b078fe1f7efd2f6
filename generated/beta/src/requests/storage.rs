// @generated
use crate::{mg, models, requests};

/// Requests on one [`Storage`](models::Storage): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.storage()`.
#[derive(Clone, Debug)]
pub struct StorageResource(mg::One<models::Storage>);

mg::builder! { StorageResource: mg::One<models::Storage> }

impl StorageResource {
    /// `…/fileStorage`: [`FileStorage`](models::FileStorage).
    #[inline]
    pub fn file_storage(&self) -> requests::file_storage::FileStorageResource {
        mg::navigate(self, "fileStorage")
    }

    /// `…/settings`: [`StorageSettings`](models::StorageSettings).
    #[inline]
    pub fn settings(&self) -> requests::storage_settings::StorageSettingsResource {
        mg::navigate(self, "settings")
    }
}
