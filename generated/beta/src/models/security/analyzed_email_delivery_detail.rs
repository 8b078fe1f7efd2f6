// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailDeliveryDetail`, a complex type.
    AnalyzedEmailDeliveryDetail "microsoft.graph.security.analyzedEmailDeliveryDetail" "complex";
    /// `action`: microsoft.graph.security.deliveryAction
    action "action": mg::Open<super::DeliveryAction>,
    /// `latestThreats`: String
    latest_threats "latestThreats": String,
    /// `location`: microsoft.graph.security.deliveryLocation
    location "location": mg::Open<super::DeliveryLocation>,
    /// `originalThreats`: String
    original_threats "originalThreats": String,
}
