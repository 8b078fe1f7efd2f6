// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externallyAccessibleAzureBlobContainerFinding`][reference],
/// derived from [`Finding`](super::Finding).
///
/// Requests: [`ExternallyAccessibleAzureBlobContainerFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_externally_accessible_azure_blob_container_finding()
/// ```
///
/// [`ExternallyAccessibleAzureBlobContainerFindingCollection`]: crate::requests::externally_accessible_azure_blob_container_finding::ExternallyAccessibleAzureBlobContainerFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externallyaccessibleazureblobcontainerfinding?view=graph-rest-beta
pub struct ExternallyAccessibleAzureBlobContainerFinding {
    /// `accessibility`. Never null.
    pub accessibility: mg::Field<mg::Open<super::AzureAccessType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `encryptionManagedBy`. Never null.
    pub encryption_managed_by: mg::Field<mg::Open<super::AzureEncryption>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternallyAccessibleAzureBlobContainerFinding: "microsoft.graph.externallyAccessibleAzureBlobContainerFinding", entity, base super::Finding;
    accessibility: "accessibility" required,
    created_date_time: "createdDateTime" required,
    encryption_managed_by: "encryptionManagedBy" required,
    id: "id" key required,
}

mg::derived_from! { ExternallyAccessibleAzureBlobContainerFinding: super::Finding, super::Entity }

impl ExternallyAccessibleAzureBlobContainerFinding {
    /// `storageAccount`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const STORAGE_ACCOUNT: mg::Nav<
        ExternallyAccessibleAzureBlobContainerFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageAccount");
}
