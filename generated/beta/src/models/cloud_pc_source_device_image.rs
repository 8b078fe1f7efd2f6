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
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/id)")]
    id "id" "d": String,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `subscriptionDisplayName`: String
    subscription_display_name "subscriptionDisplayName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}
