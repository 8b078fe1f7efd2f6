// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewStageSettings`, a complex type.
    AccessReviewStageSettings "microsoft.graph.accessReviewStageSettings" "complex";
    /// `decisionsThatWillMoveToNextStage`: Collection(String)
    decisions_that_will_move_to_next_stage "decisionsThatWillMoveToNextStage": Vec<String>,
    /// `dependsOn`: Collection(String), items not null
    depends_on "dependsOn" "r": Vec<String>,
    /// `durationInDays`: Int32, not null
    duration_in_days "durationInDays" "r": i32,
    /// `fallbackReviewers`: Collection(accessReviewReviewerScope)
    fallback_reviewers "fallbackReviewers": Vec<super::AccessReviewReviewerScope>,
    /// `recommendationInsightSettings`: Collection(accessReviewRecommendationInsightSetting)
    recommendation_insight_settings "recommendationInsightSettings": Vec<super::AccessReviewRecommendationInsightSetting>,
    /// `recommendationLookBackDuration`: Duration
    recommendation_look_back_duration "recommendationLookBackDuration": mg::Duration,
    /// `recommendationsEnabled`: Boolean, not null
    recommendations_enabled "recommendationsEnabled" "r": bool,
    /// `reviewers`: Collection(accessReviewReviewerScope)
    reviewers "reviewers": Vec<super::AccessReviewReviewerScope>,
    /// `stageId`: String, not null
    stage_id "stageId" "r": String,
}
