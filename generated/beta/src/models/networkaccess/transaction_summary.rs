// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.transactionSummary`.
pub struct TransactionSummary {
    /// `blockedCount`. Never null.
    pub blocked_count: mg::Field<i32>,
    /// `totalCount`. Never null.
    pub total_count: mg::Field<i32>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TransactionSummary: "microsoft.graph.networkaccess.transactionSummary", complex;
    blocked_count: "blockedCount" required,
    total_count: "totalCount" required,
    traffic_type: "trafficType" required,
}
