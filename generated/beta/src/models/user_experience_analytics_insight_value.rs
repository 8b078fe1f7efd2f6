// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.userExperienceAnalyticsInsightValue`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightvalue?view=graph-rest-beta
pub struct UserExperienceAnalyticsInsightValue {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsInsightValue: "microsoft.graph.userExperienceAnalyticsInsightValue", complex abstract, family UserExperienceAnalyticsInsightValueKind;
}

/// The types derived from [`UserExperienceAnalyticsInsightValue`].
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
