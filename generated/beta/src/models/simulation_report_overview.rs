// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationReportOverview`, a complex type.
    SimulationReportOverview "microsoft.graph.simulationReportOverview" "complex";
    /// `recommendedActions`: Collection(recommendedAction)
    recommended_actions "recommendedActions": Vec<super::RecommendedAction>,
    /// `resolvedTargetsCount`: Int32
    resolved_targets_count "resolvedTargetsCount": i32,
    /// `simulationEventsContent`: simulationEventsContent
    simulation_events_content "simulationEventsContent": mg::Boxed<super::SimulationEventsContent>,
    /// `trainingEventsContent`: trainingEventsContent
    training_events_content "trainingEventsContent": mg::Boxed<super::TrainingEventsContent>,
}
