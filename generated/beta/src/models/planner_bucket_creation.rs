// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.plannerBucketCreation`.
pub struct PlannerBucketCreation {
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBucketCreation: "microsoft.graph.plannerBucketCreation", complex abstract, family PlannerBucketCreationKind;
    creation_source_kind: "creationSourceKind",
}

/// The types derived from [`PlannerBucketCreation`].
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
