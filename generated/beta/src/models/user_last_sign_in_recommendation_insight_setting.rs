// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userLastSignInRecommendationInsightSetting`, a complex type derived from `microsoft.graph.accessReviewRecommendationInsightSetting`.
    UserLastSignInRecommendationInsightSetting "microsoft.graph.userLastSignInRecommendationInsightSetting" "complex" : super::AccessReviewRecommendationInsightSetting;
    /// `recommendationLookBackDuration`: Duration
    recommendation_look_back_duration "recommendationLookBackDuration": mg::Duration,
    /// `signInScope`: userSignInRecommendationScope
    sign_in_scope "signInScope": mg::Open<super::UserSignInRecommendationScope>,
}

mg::derived_from! { UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting }
