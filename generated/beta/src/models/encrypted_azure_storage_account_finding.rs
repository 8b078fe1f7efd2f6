// @generated
use crate::mg;

/// Entity type [`microsoft.graph.encryptedAzureStorageAccountFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`EncryptedAzureStorageAccountFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_encrypted_azure_storage_account_finding()
/// ```
///
/// [`EncryptedAzureStorageAccountFindingCollection`]: crate::requests::encrypted_azure_storage_account_finding::EncryptedAzureStorageAccountFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/encryptedazurestorageaccountfinding?view=graph-rest-beta
pub struct EncryptedAzureStorageAccountFinding {
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
    EncryptedAzureStorageAccountFinding: "microsoft.graph.encryptedAzureStorageAccountFinding", entity, base super::Finding;
    created_date_time: "createdDateTime" required,
    encryption_managed_by: "encryptionManagedBy" required,
    id: "id" key required,
}

mg::derived_from! { EncryptedAzureStorageAccountFinding: super::Finding, super::Entity }

impl EncryptedAzureStorageAccountFinding {
    /// `storageAccount`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const STORAGE_ACCOUNT: mg::Nav<
        EncryptedAzureStorageAccountFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageAccount");
}
