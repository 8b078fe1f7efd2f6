// @generated
use crate::mg;

/// Complex type `microsoft.graph.simulationEventsContent`.
pub struct SimulationEventsContent {
    /// `compromisedRate`.
    pub compromised_rate: mg::Field<f64>,
    /// `events`.
    pub events: mg::Field<Vec<super::SimulationEvent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationEventsContent: "microsoft.graph.simulationEventsContent", complex;
    compromised_rate: "compromisedRate",
    events: "events",
}
