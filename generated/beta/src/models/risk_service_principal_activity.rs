// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskServicePrincipalActivity`, a complex type.
    RiskServicePrincipalActivity "microsoft.graph.riskServicePrincipalActivity" "complex";
    /// `detail`: riskDetail
    detail "detail": mg::Open<super::RiskDetail>,
    /// `riskEventTypes`: Collection(String)
    risk_event_types "riskEventTypes": Vec<String>,
}
