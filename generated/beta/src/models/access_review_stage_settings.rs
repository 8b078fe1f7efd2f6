// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewStageSettings`.
pub struct AccessReviewStageSettings {
    /// `decisionsThatWillMoveToNextStage`.
    pub decisions_that_will_move_to_next_stage: mg::Field<Vec<String>>,
    /// `dependsOn`.
    pub depends_on: mg::Field<Vec<String>>,
    /// `durationInDays`. Never null.
    pub duration_in_days: mg::Field<i32>,
    /// `fallbackReviewers`.
    pub fallback_reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `recommendationInsightSettings`.
    pub recommendation_insight_settings: mg::Field<
        Vec<super::AccessReviewRecommendationInsightSetting>,
    >,
    /// `recommendationLookBackDuration`.
    pub recommendation_look_back_duration: mg::Field<mg::Duration>,
    /// `recommendationsEnabled`. Never null.
    pub recommendations_enabled: mg::Field<bool>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `stageId`. Never null.
    pub stage_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewStageSettings: "microsoft.graph.accessReviewStageSettings", complex;
    decisions_that_will_move_to_next_stage: "decisionsThatWillMoveToNextStage",
    depends_on: "dependsOn" required,
    duration_in_days: "durationInDays" required,
    fallback_reviewers: "fallbackReviewers",
    recommendation_insight_settings: "recommendationInsightSettings",
    recommendation_look_back_duration: "recommendationLookBackDuration",
    recommendations_enabled: "recommendationsEnabled" required,
    reviewers: "reviewers",
    stage_id: "stageId" required,
}
