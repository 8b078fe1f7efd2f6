// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.entitiesSummary`, a complex type.
    EntitiesSummary "microsoft.graph.networkaccess.entitiesSummary" "complex";
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
    /// `workloadCount`: Int32, not null
    workload_count "workloadCount" "r": i32,
}
