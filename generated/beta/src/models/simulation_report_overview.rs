// @generated
use crate::mg;

/// Complex type `microsoft.graph.simulationReportOverview`.
pub struct SimulationReportOverview {
    /// `recommendedActions`.
    pub recommended_actions: mg::Field<Vec<super::RecommendedAction>>,
    /// `resolvedTargetsCount`.
    pub resolved_targets_count: mg::Field<i32>,
    /// `simulationEventsContent`.
    pub simulation_events_content: mg::Field<mg::Boxed<super::SimulationEventsContent>>,
    /// `trainingEventsContent`.
    pub training_events_content: mg::Field<mg::Boxed<super::TrainingEventsContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationReportOverview: "microsoft.graph.simulationReportOverview", complex;
    recommended_actions: "recommendedActions",
    resolved_targets_count: "resolvedTargetsCount",
    simulation_events_content: "simulationEventsContent",
    training_events_content: "trainingEventsContent",
}
