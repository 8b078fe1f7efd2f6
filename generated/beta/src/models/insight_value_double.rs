// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightValueDouble`, a complex type derived from `microsoft.graph.userExperienceAnalyticsInsightValue`.
    InsightValueDouble "microsoft.graph.insightValueDouble" "complex" : super::UserExperienceAnalyticsInsightValue;
    /// `value`: Double, not null
    value "value" "r": f64,
}

mg::derived_from! { InsightValueDouble: super::UserExperienceAnalyticsInsightValue }
