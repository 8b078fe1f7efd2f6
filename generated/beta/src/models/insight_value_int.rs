// @generated
use crate::mg;

/// Complex type [`microsoft.graph.insightValueInt`][reference], derived from
/// [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-insightvalueint?view=graph-rest-beta
pub struct InsightValueInt {
    /// `value`. Never null.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InsightValueInt: "microsoft.graph.insightValueInt", complex, base super::UserExperienceAnalyticsInsightValue;
    value: "value" required,
}

mg::derived_from! { InsightValueInt: super::UserExperienceAnalyticsInsightValue }
