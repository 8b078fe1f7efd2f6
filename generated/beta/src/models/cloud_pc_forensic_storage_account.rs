// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcForensicStorageAccount`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcforensicstorageaccount?view=graph-rest-beta>
    CloudPcForensicStorageAccount "microsoft.graph.cloudPcForensicStorageAccount" "entity" : super::Entity;
    /// `accessTier`: cloudPcStorageAccountAccessTier
    access_tier "accessTier": mg::Open<super::CloudPcStorageAccountAccessTier>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `immutableStorage`: Boolean
    immutable_storage "immutableStorage": bool,
    /// `storageAccountId`: String
    storage_account_id "storageAccountId": String,
    /// `storageAccountName`: String
    storage_account_name "storageAccountName": String,
}

mg::derived_from! { CloudPcForensicStorageAccount: super::Entity }
