// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBucketCreation`, an abstract complex type.
    PlannerBucketCreation "microsoft.graph.plannerBucketCreation" "complex abstract" => PlannerBucketCreationKind;
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
}

/// The types derived from `microsoft.graph.plannerBucketCreation`.
#[non_exhaustive]
pub enum PlannerBucketCreationKind {
    PlannerExternalBucketSource(Box<super::PlannerExternalBucketSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerBucketCreation>),
}

mg::family! {
    PlannerBucketCreation => PlannerBucketCreationKind;
    PlannerExternalBucketSource(super::PlannerExternalBucketSource),
}
