// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSubscription`, a complex type.
    CloudPcSubscription "microsoft.graph.cloudPcSubscription" "complex";
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `subscriptionName`: String
    subscription_name "subscriptionName": String,
}
