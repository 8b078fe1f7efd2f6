// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.encryptedAwsStorageBucketFinding`, by its URL.
    EncryptedAwsStorageBucketFindingResource(mg::One<models::EncryptedAwsStorageBucketFinding>)
}

impl EncryptedAwsStorageBucketFindingResource {
    /// `…/storageBucket`: `authorizationSystemResource`
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageBucket")
    }
}

/// A collection of `microsoft.graph.encryptedAwsStorageBucketFinding`, by its URL.
pub type EncryptedAwsStorageBucketFindingCollection = mg::Many<
    models::EncryptedAwsStorageBucketFinding,
    EncryptedAwsStorageBucketFindingResource,
>;
