// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserStorage`](models::UserStorage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().settings().storage()`.
#[derive(Clone, Debug)]
pub struct UserStorageResource(mg::One<models::UserStorage>);

mg::builder! { UserStorageResource: mg::One<models::UserStorage> }

impl UserStorageResource {
    /// `…/quota`: [`UnifiedStorageQuota`](models::UnifiedStorageQuota).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated, personal account).
    #[inline]
    pub fn quota(&self) -> requests::unified_storage_quota::UnifiedStorageQuotaResource {
        mg::navigate(self, "quota")
    }
}
