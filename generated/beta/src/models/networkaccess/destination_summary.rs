// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.destinationSummary`.
pub struct DestinationSummary {
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `destination`. Never null.
    pub destination: mg::Field<String>,
    /// `trafficType`.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DestinationSummary: "microsoft.graph.networkaccess.destinationSummary", complex;
    count: "count" required,
    destination: "destination" required,
    traffic_type: "trafficType",
}
