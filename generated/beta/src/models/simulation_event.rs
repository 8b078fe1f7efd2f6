// @generated
use crate::mg;

/// Complex type `microsoft.graph.simulationEvent`.
pub struct SimulationEvent {
    /// `count`.
    pub count: mg::Field<i32>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationEvent: "microsoft.graph.simulationEvent", complex;
    count: "count",
    event_name: "eventName",
}
