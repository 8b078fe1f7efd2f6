// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupPeerOutlierRecommendationInsightSettings`, derived from
/// [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting).
pub struct GroupPeerOutlierRecommendationInsightSettings {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPeerOutlierRecommendationInsightSettings: "microsoft.graph.groupPeerOutlierRecommendationInsightSettings", complex, base super::AccessReviewRecommendationInsightSetting;
}

mg::derived_from! { GroupPeerOutlierRecommendationInsightSettings: super::AccessReviewRecommendationInsightSetting }
