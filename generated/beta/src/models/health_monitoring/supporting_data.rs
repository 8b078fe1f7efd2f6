// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.supportingData`, an open complex type derived from `microsoft.graph.healthMonitoring.healthMonitoringDictionary`.
    SupportingData "microsoft.graph.healthMonitoring.supportingData" "complex open" : super::HealthMonitoringDictionary;
}

mg::derived_from! { SupportingData: super::HealthMonitoringDictionary, super::Dictionary_ }
