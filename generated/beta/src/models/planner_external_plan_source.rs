// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerExternalPlanSource`, a complex type derived from `microsoft.graph.plannerPlanCreation`.
    PlannerExternalPlanSource "microsoft.graph.plannerExternalPlanSource" "complex" : super::PlannerPlanCreation;
    /// `contextScenarioId`: String
    context_scenario_id "contextScenarioId": String,
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
    /// `externalContextId`: String
    external_context_id "externalContextId": String,
    /// `externalObjectId`: String
    external_object_id "externalObjectId": String,
}

mg::derived_from! { PlannerExternalPlanSource: super::PlannerPlanCreation }
