// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationReport`, a complex type.
    SimulationReport "microsoft.graph.simulationReport" "complex";
    /// `overview`: simulationReportOverview
    overview "overview": mg::Boxed<super::SimulationReportOverview>,
    /// `simulationUsers`: Collection(userSimulationDetails)
    simulation_users "simulationUsers": Vec<super::UserSimulationDetails>,
}
