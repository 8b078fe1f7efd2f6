// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.storageSettings`, by its URL.
    ///
    /// For example `/storage/settings`.
    StorageSettingsResource(mg::One<models::StorageSettings>)
}

impl StorageSettingsResource {
    /// `…/quota`: `unifiedStorageQuota`
    #[inline]
    pub fn quota(&self) -> requests::unified_storage_quota::UnifiedStorageQuotaResource {
        mg::to(self, "quota")
    }
}
