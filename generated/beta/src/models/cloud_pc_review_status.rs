// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcReviewStatus`.
pub struct CloudPcReviewStatus {
    /// `accessTier`.
    pub access_tier: mg::Field<mg::Open<super::CloudPcBlobAccessTier>>,
    /// `azureStorageAccountId`.
    pub azure_storage_account_id: mg::Field<String>,
    /// `azureStorageAccountName`.
    pub azure_storage_account_name: mg::Field<String>,
    /// `azureStorageContainerName`.
    pub azure_storage_container_name: mg::Field<String>,
    /// `inReview`. Never null.
    pub in_review: mg::Field<bool>,
    /// `restorePointDateTime`.
    pub restore_point_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewStartDateTime`.
    pub review_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `subscriptionName`.
    pub subscription_name: mg::Field<String>,
    /// `userAccessLevel`. Never null.
    pub user_access_level: mg::Field<mg::Open<super::CloudPcUserAccessLevel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcReviewStatus: "microsoft.graph.cloudPcReviewStatus", complex;
    access_tier: "accessTier",
    azure_storage_account_id: "azureStorageAccountId",
    azure_storage_account_name: "azureStorageAccountName",
    azure_storage_container_name: "azureStorageContainerName",
    in_review: "inReview" required,
    restore_point_date_time: "restorePointDateTime",
    review_start_date_time: "reviewStartDateTime",
    subscription_id: "subscriptionId",
    subscription_name: "subscriptionName",
    user_access_level: "userAccessLevel" required,
}
