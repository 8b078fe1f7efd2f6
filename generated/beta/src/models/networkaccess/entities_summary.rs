// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.entitiesSummary`, a complex type.
    EntitiesSummary "microsoft.graph.networkaccess.entitiesSummary" "complex";
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
    /// `workloadCount`: Int64, not null
    workload_count "workloadCount" "r": i64,
}
