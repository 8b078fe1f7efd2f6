// @generated
use crate::mg;

/// Complex type `microsoft.graph.riskServicePrincipalActivity`.
pub struct RiskServicePrincipalActivity {
    /// `detail`.
    pub detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskEventTypes`.
    pub risk_event_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskServicePrincipalActivity: "microsoft.graph.riskServicePrincipalActivity", complex;
    detail: "detail",
    risk_event_types: "riskEventTypes",
}
