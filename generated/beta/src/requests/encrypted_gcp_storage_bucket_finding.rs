// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.encryptedGcpStorageBucketFinding`, by its URL.
    EncryptedGcpStorageBucketFindingResource(mg::One<models::EncryptedGcpStorageBucketFinding>)
}

impl EncryptedGcpStorageBucketFindingResource {
    /// `…/storageBucket`: `authorizationSystemResource`
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageBucket")
    }
}

/// A collection of `microsoft.graph.encryptedGcpStorageBucketFinding`, by its URL.
pub type EncryptedGcpStorageBucketFindingCollection = mg::Many<
    models::EncryptedGcpStorageBucketFinding,
    EncryptedGcpStorageBucketFindingResource,
>;
