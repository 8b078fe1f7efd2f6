// @generated
use crate::{mg, models, requests};

/// Requests on one [`EncryptedAwsStorageBucketFinding`](models::EncryptedAwsStorageBucketFinding):
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
///     .cast_to_encrypted_aws_storage_bucket_finding()
/// ```
#[derive(Clone, Debug)]
pub struct EncryptedAwsStorageBucketFindingResource(
    mg::One<models::EncryptedAwsStorageBucketFinding>,
);

mg::builder! { EncryptedAwsStorageBucketFindingResource: mg::One<models::EncryptedAwsStorageBucketFinding> }

impl EncryptedAwsStorageBucketFindingResource {
    /// `…/storageBucket`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageBucket")
    }
}

/// Requests on a collection of
/// [`EncryptedAwsStorageBucketFinding`](models::EncryptedAwsStorageBucketFinding): `list`,
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
///     .cast_to_encrypted_aws_storage_bucket_finding()
/// ```
pub type EncryptedAwsStorageBucketFindingCollection = mg::Many<
    models::EncryptedAwsStorageBucketFinding,
    EncryptedAwsStorageBucketFindingResource,
>;
