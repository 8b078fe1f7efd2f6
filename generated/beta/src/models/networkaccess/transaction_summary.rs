// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.transactionSummary`, a complex type.
    TransactionSummary "microsoft.graph.networkaccess.transactionSummary" "complex";
    /// `blockedCount`: Int32, not null
    blocked_count "blockedCount" "r": i32,
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
}
