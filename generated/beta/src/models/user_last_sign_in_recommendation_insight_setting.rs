// @generated
use crate::mg;

/// Complex type `microsoft.graph.userLastSignInRecommendationInsightSetting`, derived from
/// [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting).
pub struct UserLastSignInRecommendationInsightSetting {
    /// `recommendationLookBackDuration`.
    pub recommendation_look_back_duration: mg::Field<mg::Duration>,
    /// `signInScope`.
    pub sign_in_scope: mg::Field<mg::Open<super::UserSignInRecommendationScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserLastSignInRecommendationInsightSetting: "microsoft.graph.userLastSignInRecommendationInsightSetting", complex, base super::AccessReviewRecommendationInsightSetting;
    recommendation_look_back_duration: "recommendationLookBackDuration",
    sign_in_scope: "signInScope",
}

mg::derived_from! { UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting }
