// @generated
use crate::mg;

/// Open complex type `microsoft.graph.healthMonitoring.documentation`, derived from
/// [`HealthMonitoringDictionary`](super::HealthMonitoringDictionary).
pub struct Documentation {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Documentation: "microsoft.graph.healthMonitoring.documentation", complex open, base super::HealthMonitoringDictionary;
}

mg::derived_from! { Documentation: super::HealthMonitoringDictionary, super::Dictionary_ }
