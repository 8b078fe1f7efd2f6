// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSourceDeviceImage`, a complex type.
    CloudPcSourceDeviceImage "microsoft.graph.cloudPcSourceDeviceImage" "complex";
    /// `category`: cloudPcSourceImageCategory, not null
    category "category" "r": mg::Open<super::CloudPcSourceImageCategory>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `subscriptionDisplayName`: String
    subscription_display_name "subscriptionDisplayName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}
