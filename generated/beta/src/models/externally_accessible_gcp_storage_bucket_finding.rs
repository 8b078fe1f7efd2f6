// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externallyAccessibleGcpStorageBucketFinding`][reference], derived
/// from [`Finding`](super::Finding).
///
/// Requests: [`ExternallyAccessibleGcpStorageBucketFindingCollection`], for example:
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
/// [`ExternallyAccessibleGcpStorageBucketFindingCollection`]: crate::requests::externally_accessible_gcp_storage_bucket_finding::ExternallyAccessibleGcpStorageBucketFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externallyaccessiblegcpstoragebucketfinding?view=graph-rest-beta
pub struct ExternallyAccessibleGcpStorageBucketFinding {
    /// `accessibility`. Never null.
    pub accessibility: mg::Field<mg::Open<super::GcpAccessType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `encryptionManagedBy`. Never null.
    pub encryption_managed_by: mg::Field<mg::Open<super::GcpEncryption>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternallyAccessibleGcpStorageBucketFinding: "microsoft.graph.externallyAccessibleGcpStorageBucketFinding", entity, base super::Finding;
    accessibility: "accessibility" required,
    created_date_time: "createdDateTime" required,
    encryption_managed_by: "encryptionManagedBy" required,
    id: "id" key required,
}

mg::derived_from! { ExternallyAccessibleGcpStorageBucketFinding: super::Finding, super::Entity }

impl ExternallyAccessibleGcpStorageBucketFinding {
    /// `storageBucket`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const STORAGE_BUCKET: mg::Nav<
        ExternallyAccessibleGcpStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}
