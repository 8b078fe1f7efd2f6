// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.connectionSummary`, a complex type.
    ConnectionSummary "microsoft.graph.networkaccess.connectionSummary" "complex";
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
}
