// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.traceRouteHop`, a complex type.
    TraceRouteHop "microsoft.graph.callRecords.traceRouteHop" "complex";
    /// `hopCount`: Int32
    hop_count "hopCount": i32,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `roundTripTime`: Duration
    round_trip_time "roundTripTime": mg::Duration,
}
