// @generated
use crate::mg;

/// Entity type [`microsoft.graph.encryptedAwsStorageBucketFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`EncryptedAwsStorageBucketFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_encrypted_aws_storage_bucket_finding()
/// ```
///
/// [`EncryptedAwsStorageBucketFindingCollection`]: crate::requests::encrypted_aws_storage_bucket_finding::EncryptedAwsStorageBucketFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/encryptedawsstoragebucketfinding?view=graph-rest-beta
pub struct EncryptedAwsStorageBucketFinding {
    /// `accessibility`. Never null.
    pub accessibility: mg::Field<mg::Open<super::AwsAccessType>>,
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
    EncryptedAwsStorageBucketFinding: "microsoft.graph.encryptedAwsStorageBucketFinding", entity, base super::Finding;
    accessibility: "accessibility" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
}

mg::derived_from! { EncryptedAwsStorageBucketFinding: super::Finding, super::Entity }

impl EncryptedAwsStorageBucketFinding {
    /// `storageBucket`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const STORAGE_BUCKET: mg::Nav<
        EncryptedAwsStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}
