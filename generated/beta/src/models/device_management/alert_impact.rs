// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.alertImpact`.
pub struct AlertImpact {
    /// `aggregationType`.
    pub aggregation_type: mg::Field<mg::Open<super::AggregationType>>,
    /// `alertImpactDetails`.
    pub alert_impact_details: mg::Field<Vec<crate::models::KeyValuePair>>,
    /// `value`.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertImpact: "microsoft.graph.deviceManagement.alertImpact", complex;
    aggregation_type: "aggregationType",
    alert_impact_details: "alertImpactDetails",
    value: "value",
}
