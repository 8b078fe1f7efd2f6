// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.plannerPlanCreation`.
pub struct PlannerPlanCreation {
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanCreation: "microsoft.graph.plannerPlanCreation", complex abstract, family PlannerPlanCreationKind;
    creation_source_kind: "creationSourceKind",
}

/// The types derived from [`PlannerPlanCreation`].
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
