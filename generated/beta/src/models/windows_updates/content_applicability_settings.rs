// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.contentApplicabilitySettings`.
pub struct ContentApplicabilitySettings {
    /// `offerWhileRecommendedBy`.
    pub offer_while_recommended_by: mg::Field<Vec<String>>,
    /// `safeguard`.
    pub safeguard: mg::Field<mg::Boxed<super::SafeguardSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentApplicabilitySettings: "microsoft.graph.windowsUpdates.contentApplicabilitySettings", complex;
    offer_while_recommended_by: "offerWhileRecommendedBy",
    safeguard: "safeguard",
}
