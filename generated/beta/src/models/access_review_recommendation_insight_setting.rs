// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessReviewRecommendationInsightSetting`.
pub struct AccessReviewRecommendationInsightSetting {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewRecommendationInsightSetting: "microsoft.graph.accessReviewRecommendationInsightSetting", complex abstract, family AccessReviewRecommendationInsightSettingKind;
}

/// The types derived from [`AccessReviewRecommendationInsightSetting`].
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
