// @generated
use crate::mg;

/// Complex type `microsoft.graph.riskUserActivity`.
pub struct RiskUserActivity {
    /// `detail`.
    pub detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `eventTypes`.
    pub event_types: mg::Field<Vec<mg::Open<super::RiskEventType>>>,
    /// `riskEventTypes`.
    pub risk_event_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskUserActivity: "microsoft.graph.riskUserActivity", complex;
    detail: "detail",
    event_types: "eventTypes",
    risk_event_types: "riskEventTypes",
}
