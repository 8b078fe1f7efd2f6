// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternallyAccessibleGcpStorageBucketFinding`]: `get`, `update`, `delete`, and
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
///     .cast_to_externally_accessible_gcp_storage_bucket_finding()
/// ```
///
/// [`ExternallyAccessibleGcpStorageBucketFinding`]: models::ExternallyAccessibleGcpStorageBucketFinding
#[derive(Clone, Debug)]
pub struct ExternallyAccessibleGcpStorageBucketFindingResource(
    mg::One<models::ExternallyAccessibleGcpStorageBucketFinding>,
);

mg::builder! { ExternallyAccessibleGcpStorageBucketFindingResource: mg::One<models::ExternallyAccessibleGcpStorageBucketFinding> }

impl ExternallyAccessibleGcpStorageBucketFindingResource {
    /// `…/storageBucket`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn storage_bucket(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "storageBucket")
    }
}

/// Requests on a collection of [`ExternallyAccessibleGcpStorageBucketFinding`]: `list`, `create`,
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
///     .cast_to_externally_accessible_gcp_storage_bucket_finding()
/// ```
///
/// [`ExternallyAccessibleGcpStorageBucketFinding`]: models::ExternallyAccessibleGcpStorageBucketFinding
pub type ExternallyAccessibleGcpStorageBucketFindingCollection = mg::Many<
    models::ExternallyAccessibleGcpStorageBucketFinding,
    ExternallyAccessibleGcpStorageBucketFindingResource,
>;
