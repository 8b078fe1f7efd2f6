// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewRecommendationInsightSetting`, an abstract complex type.
    AccessReviewRecommendationInsightSetting "microsoft.graph.accessReviewRecommendationInsightSetting" "complex abstract" => AccessReviewRecommendationInsightSettingKind;
}

/// The types derived from `microsoft.graph.accessReviewRecommendationInsightSetting`.
#[non_exhaustive]
pub enum AccessReviewRecommendationInsightSettingKind {
    GroupPeerOutlierRecommendationInsightSettings(
        Box<super::GroupPeerOutlierRecommendationInsightSettings>,
    ),
    UserLastSignInRecommendationInsightSetting(
        Box<super::UserLastSignInRecommendationInsightSetting>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewRecommendationInsightSetting>),
}

mg::family! {
    AccessReviewRecommendationInsightSetting => AccessReviewRecommendationInsightSettingKind;
    GroupPeerOutlierRecommendationInsightSettings(super::GroupPeerOutlierRecommendationInsightSettings),
    UserLastSignInRecommendationInsightSetting(super::UserLastSignInRecommendationInsightSetting),
}
