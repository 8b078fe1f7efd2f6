// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerExternalBucketSource`, a complex type derived from `microsoft.graph.plannerBucketCreation`.
    PlannerExternalBucketSource "microsoft.graph.plannerExternalBucketSource" "complex" : super::PlannerBucketCreation;
    /// `contextScenarioId`: String
    context_scenario_id "contextScenarioId": String,
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
    /// `externalContextId`: String
    external_context_id "externalContextId": String,
    /// `externalObjectId`: String
    external_object_id "externalObjectId": String,
}

mg::derived_from! { PlannerExternalBucketSource: super::PlannerBucketCreation }
