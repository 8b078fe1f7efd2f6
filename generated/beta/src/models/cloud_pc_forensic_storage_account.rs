// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcForensicStorageAccount`.
pub struct CloudPcForensicStorageAccount {
    /// `accessTier`.
    pub access_tier: mg::Field<mg::Open<super::CloudPcStorageAccountAccessTier>>,
    /// `immutableStorage`.
    pub immutable_storage: mg::Field<bool>,
    /// `storageAccountId`.
    pub storage_account_id: mg::Field<String>,
    /// `storageAccountName`.
    pub storage_account_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcForensicStorageAccount: "microsoft.graph.cloudPcForensicStorageAccount", complex;
    access_tier: "accessTier",
    immutable_storage: "immutableStorage",
    storage_account_id: "storageAccountId",
    storage_account_name: "storageAccountName",
}
