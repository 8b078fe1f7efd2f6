// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptedAzureStorageAccountFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/encryptedazurestorageaccountfinding?view=graph-rest-beta>
    EncryptedAzureStorageAccountFinding "microsoft.graph.encryptedAzureStorageAccountFinding" "entity" : super::Finding;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `encryptionManagedBy`: azureEncryption, not null
    encryption_managed_by "encryptionManagedBy" "r": mg::Open<super::AzureEncryption>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EncryptedAzureStorageAccountFinding: super::Finding, super::Entity }

impl EncryptedAzureStorageAccountFinding {
    /// `storageAccount`: `authorizationSystemResource`
    pub const STORAGE_ACCOUNT: mg::Nav<
        EncryptedAzureStorageAccountFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageAccount");
}
