// @generated
use crate::mg;

/// Complex type `microsoft.graph.simulationReport`.
pub struct SimulationReport {
    /// `overview`.
    pub overview: mg::Field<mg::Boxed<super::SimulationReportOverview>>,
    /// `simulationUsers`.
    pub simulation_users: mg::Field<Vec<super::UserSimulationDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationReport: "microsoft.graph.simulationReport", complex;
    overview: "overview",
    simulation_users: "simulationUsers",
}
