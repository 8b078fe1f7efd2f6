// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternallyAccessibleAwsStorageBucketFinding`]: `get`, `update`, `delete`, and
/// the methods below.
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
///     .cast_to_externally_accessible_aws_storage_bucket_finding()
/// ```
///
/// [`ExternallyAccessibleAwsStorageBucketFinding`]: models::ExternallyAccessibleAwsStorageBucketFinding
#[derive(Clone, Debug)]
pub struct ExternallyAccessibleAwsStorageBucketFindingResource(
    mg::One<models::ExternallyAccessibleAwsStorageBucketFinding>,
);

mg::builder! { ExternallyAccessibleAwsStorageBucketFindingResource: mg::One<models::ExternallyAccessibleAwsStorageBucketFinding> }

impl ExternallyAccessibleAwsStorageBucketFindingResource {
    /// `…/accountsWithAccess`: [`AccountsWithAccess`](models::AccountsWithAccess).
    #[inline]
    pub fn accounts_with_access(
        &self,
    ) -> requests::accounts_with_access::AccountsWithAccessResource {
        mg::navigate(self, "accountsWithAccess")
    }

    /// `…/storageBucket`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageBucket")
    }
}

/// Requests on a collection of [`ExternallyAccessibleAwsStorageBucketFinding`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_externally_accessible_aws_storage_bucket_finding()
/// ```
///
/// [`ExternallyAccessibleAwsStorageBucketFinding`]: models::ExternallyAccessibleAwsStorageBucketFinding
pub type ExternallyAccessibleAwsStorageBucketFindingCollection = mg::Many<
    models::ExternallyAccessibleAwsStorageBucketFinding,
    ExternallyAccessibleAwsStorageBucketFindingResource,
>;
