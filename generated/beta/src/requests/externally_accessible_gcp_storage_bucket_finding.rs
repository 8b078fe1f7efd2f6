// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externallyAccessibleGcpStorageBucketFinding`, by its URL.
    ExternallyAccessibleGcpStorageBucketFindingResource(mg::One<models::ExternallyAccessibleGcpStorageBucketFinding>)
}

impl ExternallyAccessibleGcpStorageBucketFindingResource {
    /// `…/storageBucket`: `authorizationSystemResource`
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageBucket")
    }
}

/// A collection of `microsoft.graph.externallyAccessibleGcpStorageBucketFinding`, by its URL.
pub type ExternallyAccessibleGcpStorageBucketFindingCollection = mg::Many<
    models::ExternallyAccessibleGcpStorageBucketFinding,
    ExternallyAccessibleGcpStorageBucketFindingResource,
>;
