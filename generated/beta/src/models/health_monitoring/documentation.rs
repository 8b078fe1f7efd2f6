// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.documentation`, an open complex type derived from `microsoft.graph.healthMonitoring.healthMonitoringDictionary`.
    Documentation "microsoft.graph.healthMonitoring.documentation" "complex open" : super::HealthMonitoringDictionary;
}

mg::derived_from! { Documentation: super::HealthMonitoringDictionary, super::Dictionary_ }
