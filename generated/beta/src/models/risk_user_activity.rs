// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskUserActivity`, a complex type.
    RiskUserActivity "microsoft.graph.riskUserActivity" "complex";
    /// `detail`: riskDetail
    detail "detail": mg::Open<super::RiskDetail>,
    /// `eventTypes`: Collection(riskEventType)
    event_types "eventTypes": Vec<mg::Open<super::RiskEventType>>,
    /// `riskEventTypes`: Collection(String)
    risk_event_types "riskEventTypes": Vec<String>,
}
