// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanCreation`, an abstract complex type.
    PlannerPlanCreation "microsoft.graph.plannerPlanCreation" "complex abstract" => PlannerPlanCreationKind;
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
}

/// The types derived from `microsoft.graph.plannerPlanCreation`.
#[non_exhaustive]
pub enum PlannerPlanCreationKind {
    PlannerExternalPlanSource(Box<super::PlannerExternalPlanSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerPlanCreation>),
}

mg::family! {
    PlannerPlanCreation => PlannerPlanCreationKind;
    PlannerExternalPlanSource(super::PlannerExternalPlanSource),
}
