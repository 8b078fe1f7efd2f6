// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.subscriptionInfo`, a complex type.
    SubscriptionInfo "microsoft.graph.security.dlp.subscriptionInfo" "complex";
    /// `dlpSubscriptionId`: String
    dlp_subscription_id "dlpSubscriptionId": String,
    /// `name`: String
    name "name": String,
}
