// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcReviewStatus`, a complex type.
    CloudPcReviewStatus "microsoft.graph.cloudPcReviewStatus" "complex";
    /// `accessTier`: cloudPcBlobAccessTier
    access_tier "accessTier": mg::Open<super::CloudPcBlobAccessTier>,
    /// `azureStorageAccountId`: String
    azure_storage_account_id "azureStorageAccountId": String,
    /// `azureStorageAccountName`: String
    azure_storage_account_name "azureStorageAccountName": String,
    /// `azureStorageContainerName`: String
    azure_storage_container_name "azureStorageContainerName": String,
    /// `inReview`: Boolean, not null
    in_review "inReview" "r": bool,
    /// `restorePointDateTime`: DateTimeOffset
    restore_point_date_time "restorePointDateTime": mg::DateTimeOffset,
    /// `reviewStartDateTime`: DateTimeOffset
    review_start_date_time "reviewStartDateTime": mg::DateTimeOffset,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `subscriptionName`: String
    subscription_name "subscriptionName": String,
    /// `userAccessLevel`: cloudPcUserAccessLevel, not null
    user_access_level "userAccessLevel" "r": mg::Open<super::CloudPcUserAccessLevel>,
}
