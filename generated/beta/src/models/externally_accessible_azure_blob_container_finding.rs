// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externallyAccessibleAzureBlobContainerFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externallyaccessibleazureblobcontainerfinding?view=graph-rest-beta>
    ExternallyAccessibleAzureBlobContainerFinding "microsoft.graph.externallyAccessibleAzureBlobContainerFinding" "entity" : super::Finding;
    /// `accessibility`: azureAccessType, not null
    accessibility "accessibility" "r": mg::Open<super::AzureAccessType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `encryptionManagedBy`: azureEncryption, not null
    encryption_managed_by "encryptionManagedBy" "r": mg::Open<super::AzureEncryption>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternallyAccessibleAzureBlobContainerFinding: super::Finding, super::Entity }

impl ExternallyAccessibleAzureBlobContainerFinding {
    /// `storageAccount`: `authorizationSystemResource`
    pub const STORAGE_ACCOUNT: mg::Nav<
        ExternallyAccessibleAzureBlobContainerFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageAccount");
}
