// @generated
use crate::{mg, models, requests};

/// Requests on one [`StorageSettings`](models::StorageSettings): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.storage().settings()`.
#[derive(Clone, Debug)]
pub struct StorageSettingsResource(mg::One<models::StorageSettings>);

mg::builder! { StorageSettingsResource: mg::One<models::StorageSettings> }

impl StorageSettingsResource {
    /// `…/quota`: [`UnifiedStorageQuota`](models::UnifiedStorageQuota).
    #[inline]
    pub fn quota(&self) -> requests::unified_storage_quota::UnifiedStorageQuotaResource {
        mg::navigate(self, "quota")
    }
}
