// @generated
use crate::mg;

/// Complex type [`microsoft.graph.insightValueDouble`][reference], derived from
/// [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-insightvaluedouble?view=graph-rest-beta
pub struct InsightValueDouble {
    /// `value`. Never null.
    pub value: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InsightValueDouble: "microsoft.graph.insightValueDouble", complex, base super::UserExperienceAnalyticsInsightValue;
    value: "value" required,
}

mg::derived_from! { InsightValueDouble: super::UserExperienceAnalyticsInsightValue }
