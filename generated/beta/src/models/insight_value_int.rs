// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightValueInt`, a complex type derived from `microsoft.graph.userExperienceAnalyticsInsightValue`.
    InsightValueInt "microsoft.graph.insightValueInt" "complex" : super::UserExperienceAnalyticsInsightValue;
    /// `value`: Int32, not null
    value "value" "r": i32,
}

mg::derived_from! { InsightValueInt: super::UserExperienceAnalyticsInsightValue }
