// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationEventsContent`, a complex type.
    SimulationEventsContent "microsoft.graph.simulationEventsContent" "complex";
    /// `compromisedRate`: Double
    compromised_rate "compromisedRate": f64,
    /// `events`: Collection(simulationEvent)
    events "events": Vec<super::SimulationEvent>,
}
