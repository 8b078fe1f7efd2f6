// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userStorage`, by its URL.
    ///
    /// For example `/me/settings/storage`.
    UserStorageResource(mg::One<models::UserStorage>)
}

impl UserStorageResource {
    /// `…/quota`: `unifiedStorageQuota`
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All |
    #[inline]
    pub fn quota(&self) -> requests::unified_storage_quota::UnifiedStorageQuotaResource {
        mg::to(self, "quota")
    }
}
