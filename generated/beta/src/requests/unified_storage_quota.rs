// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedStorageQuota`](models::UnifiedStorageQuota): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.storage().settings().quota()`.
#[derive(Clone, Debug)]
pub struct UnifiedStorageQuotaResource(mg::One<models::UnifiedStorageQuota>);

mg::builder! { UnifiedStorageQuotaResource: mg::One<models::UnifiedStorageQuota> }

impl UnifiedStorageQuotaResource {
    /// `…/services`: many [`ServiceStorageQuotaBreakdown`](models::ServiceStorageQuotaBreakdown).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated, personal account).
    #[inline]
    pub fn services(
        &self,
    ) -> requests::service_storage_quota_breakdown::ServiceStorageQuotaBreakdownCollection {
        mg::navigate(self, "services")
    }
}
