// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externallyAccessibleAwsStorageBucketFinding`][reference], derived
/// from [`Finding`](super::Finding).
///
/// Requests: [`ExternallyAccessibleAwsStorageBucketFindingCollection`], for example:
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
/// [`ExternallyAccessibleAwsStorageBucketFindingCollection`]: crate::requests::externally_accessible_aws_storage_bucket_finding::ExternallyAccessibleAwsStorageBucketFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externallyaccessibleawsstoragebucketfinding?view=graph-rest-beta
pub struct ExternallyAccessibleAwsStorageBucketFinding {
    /// `accessibility`. Never null.
    pub accessibility: mg::Field<mg::Open<super::AwsAccessType>>,
    /// `accountsWithAccess`. Never null.
    pub accounts_with_access: mg::Field<mg::Boxed<super::AccountsWithAccess>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternallyAccessibleAwsStorageBucketFinding: "microsoft.graph.externallyAccessibleAwsStorageBucketFinding", entity, base super::Finding;
    accessibility: "accessibility" required,
    accounts_with_access: "accountsWithAccess" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
}

mg::derived_from! { ExternallyAccessibleAwsStorageBucketFinding: super::Finding, super::Entity }

impl ExternallyAccessibleAwsStorageBucketFinding {
    /// `storageBucket`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const STORAGE_BUCKET: mg::Nav<
        ExternallyAccessibleAwsStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}
