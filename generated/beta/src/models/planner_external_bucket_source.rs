// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerExternalBucketSource`, derived from
/// [`PlannerBucketCreation`](super::PlannerBucketCreation).
pub struct PlannerExternalBucketSource {
    /// `contextScenarioId`.
    pub context_scenario_id: mg::Field<String>,
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// `externalContextId`.
    pub external_context_id: mg::Field<String>,
    /// `externalObjectId`.
    pub external_object_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerExternalBucketSource: "microsoft.graph.plannerExternalBucketSource", complex, base super::PlannerBucketCreation;
    context_scenario_id: "contextScenarioId",
    creation_source_kind: "creationSourceKind",
    external_context_id: "externalContextId",
    external_object_id: "externalObjectId",
}

mg::derived_from! { PlannerExternalBucketSource: super::PlannerBucketCreation }
