// @generated
use crate::mg;

/// Open complex type `microsoft.graph.healthMonitoring.supportingData`, derived from
/// [`HealthMonitoringDictionary`](super::HealthMonitoringDictionary).
pub struct SupportingData {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SupportingData: "microsoft.graph.healthMonitoring.supportingData", complex open, base super::HealthMonitoringDictionary;
}

mg::derived_from! { SupportingData: super::HealthMonitoringDictionary, super::Dictionary_ }
