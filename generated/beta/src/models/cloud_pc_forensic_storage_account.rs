// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcForensicStorageAccount`, a complex type.
    CloudPcForensicStorageAccount "microsoft.graph.cloudPcForensicStorageAccount" "complex";
    /// `accessTier`: cloudPcStorageAccountAccessTier
    access_tier "accessTier": mg::Open<super::CloudPcStorageAccountAccessTier>,
    /// `immutableStorage`: Boolean
    immutable_storage "immutableStorage": bool,
    /// `storageAccountId`: String
    storage_account_id "storageAccountId": String,
    /// `storageAccountName`: String
    storage_account_name "storageAccountName": String,
}
