// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationEvent`, a complex type.
    SimulationEvent "microsoft.graph.simulationEvent" "complex";
    /// `count`: Int32
    count "count": i32,
    /// `eventName`: String
    event_name "eventName": String,
}
