// @generated
use crate::{mg, models, requests};

/// Requests on one [`EncryptedGcpStorageBucketFinding`](models::EncryptedGcpStorageBucketFinding):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_encrypted_gcp_storage_bucket_finding()
/// ```
#[derive(Clone, Debug)]
pub struct EncryptedGcpStorageBucketFindingResource(
    mg::One<models::EncryptedGcpStorageBucketFinding>,
);

mg::builder! { EncryptedGcpStorageBucketFindingResource: mg::One<models::EncryptedGcpStorageBucketFinding> }

impl EncryptedGcpStorageBucketFindingResource {
    /// `…/storageBucket`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageBucket")
    }
}

/// Requests on a collection of
/// [`EncryptedGcpStorageBucketFinding`](models::EncryptedGcpStorageBucketFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_encrypted_gcp_storage_bucket_finding()
/// ```
pub type EncryptedGcpStorageBucketFindingCollection = mg::Many<
    models::EncryptedGcpStorageBucketFinding,
    EncryptedGcpStorageBucketFindingResource,
>;
