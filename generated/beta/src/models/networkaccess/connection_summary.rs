// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.connectionSummary`.
pub struct ConnectionSummary {
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
    ConnectionSummary: "microsoft.graph.networkaccess.connectionSummary", complex;
    total_count: "totalCount" required,
    traffic_type: "trafficType" required,
}
