// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.alertImpact`, a complex type.
    AlertImpact "microsoft.graph.deviceManagement.alertImpact" "complex";
    /// `aggregationType`: microsoft.graph.deviceManagement.aggregationType
    aggregation_type "aggregationType": mg::Open<super::AggregationType>,
    /// `alertImpactDetails`: Collection(keyValuePair)
    alert_impact_details "alertImpactDetails": Vec<crate::models::KeyValuePair>,
    /// `value`: Int32
    value "value": i32,
}
