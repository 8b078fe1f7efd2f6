// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsInsightValue`, an abstract complex type.
    UserExperienceAnalyticsInsightValue "microsoft.graph.userExperienceAnalyticsInsightValue" "complex abstract" => UserExperienceAnalyticsInsightValueKind;
}

/// The types derived from `microsoft.graph.userExperienceAnalyticsInsightValue`.
#[non_exhaustive]
pub enum UserExperienceAnalyticsInsightValueKind {
    InsightValueDouble(Box<super::InsightValueDouble>),
    InsightValueInt(Box<super::InsightValueInt>),
    /// None of these, or a type that this version does not know.
    Other(Box<UserExperienceAnalyticsInsightValue>),
}

mg::family! {
    UserExperienceAnalyticsInsightValue => UserExperienceAnalyticsInsightValueKind;
    InsightValueDouble(super::InsightValueDouble),
    InsightValueInt(super::InsightValueInt),
}
