// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externallyAccessibleAwsStorageBucketFinding`, by its URL.
    ExternallyAccessibleAwsStorageBucketFindingResource(mg::One<models::ExternallyAccessibleAwsStorageBucketFinding>)
}

impl ExternallyAccessibleAwsStorageBucketFindingResource {
    /// `…/accountsWithAccess`: `accountsWithAccess`
    #[inline]
    pub fn accounts_with_access(
        &self,
    ) -> requests::accounts_with_access::AccountsWithAccessResource {
        mg::to(self, "accountsWithAccess")
    }

    /// `…/storageBucket`: `authorizationSystemResource`
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "storageBucket")
    }
}

/// A collection of `microsoft.graph.externallyAccessibleAwsStorageBucketFinding`, by its URL.
pub type ExternallyAccessibleAwsStorageBucketFindingCollection = mg::Many<
    models::ExternallyAccessibleAwsStorageBucketFinding,
    ExternallyAccessibleAwsStorageBucketFindingResource,
>;
