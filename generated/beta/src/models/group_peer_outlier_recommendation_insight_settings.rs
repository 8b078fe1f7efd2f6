// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPeerOutlierRecommendationInsightSettings`, a complex type derived from `microsoft.graph.accessReviewRecommendationInsightSetting`.
    GroupPeerOutlierRecommendationInsightSettings "microsoft.graph.groupPeerOutlierRecommendationInsightSettings" "complex" : super::AccessReviewRecommendationInsightSetting;
}

mg::derived_from! { GroupPeerOutlierRecommendationInsightSettings: super::AccessReviewRecommendationInsightSetting }
