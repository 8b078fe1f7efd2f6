// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.destinationSummary`, a complex type.
    DestinationSummary "microsoft.graph.networkaccess.destinationSummary" "complex";
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `destination`: String, not null
    destination "destination" "r": String,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType
    traffic_type "trafficType": mg::Open<super::TrafficType>,
}
