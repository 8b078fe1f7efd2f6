// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.traceRouteHop`.
pub struct TraceRouteHop {
    /// `hopCount`.
    pub hop_count: mg::Field<i32>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `roundTripTime`.
    pub round_trip_time: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TraceRouteHop: "microsoft.graph.callRecords.traceRouteHop", complex;
    hop_count: "hopCount",
    ip_address: "ipAddress",
    round_trip_time: "roundTripTime",
}
