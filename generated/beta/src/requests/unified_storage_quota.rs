// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedStorageQuota`, by its URL.
    ///
    /// For example `/storage/settings/quota`.
    UnifiedStorageQuotaResource(mg::One<models::UnifiedStorageQuota>)
}

impl UnifiedStorageQuotaResource {
    /// `…/services`: many `serviceStorageQuotaBreakdown`
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All |
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All |
    #[inline]
    pub fn services(
        &self,
    ) -> requests::service_storage_quota_breakdown::ServiceStorageQuotaBreakdownCollection {
        mg::to(self, "services")
    }
}
