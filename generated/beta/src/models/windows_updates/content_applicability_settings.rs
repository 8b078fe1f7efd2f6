// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.contentApplicabilitySettings`, a complex type.
    ContentApplicabilitySettings "microsoft.graph.windowsUpdates.contentApplicabilitySettings" "complex";
    /// `offerWhileRecommendedBy`: Collection(String)
    offer_while_recommended_by "offerWhileRecommendedBy": Vec<String>,
    /// `safeguard`: microsoft.graph.windowsUpdates.safeguardSettings
    safeguard "safeguard": mg::Boxed<super::SafeguardSettings>,
}
