// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskCreation`.
pub struct PlannerTaskCreation {
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// `teamsPublicationInfo`.
    pub teams_publication_info: mg::Field<mg::Boxed<super::PlannerTeamsPublicationInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskCreation: "microsoft.graph.plannerTaskCreation", complex, family PlannerTaskCreationKind;
    creation_source_kind: "creationSourceKind",
    teams_publication_info: "teamsPublicationInfo",
}

/// The types derived from [`PlannerTaskCreation`].
#[non_exhaustive]
pub enum PlannerTaskCreationKind {
    PlannerExternalTaskSource(Box<super::PlannerExternalTaskSource>),
    PlannerTeamsPublicationInfo(Box<super::PlannerTeamsPublicationInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerTaskCreation>),
}

mg::family! {
    PlannerTaskCreation => PlannerTaskCreationKind;
    PlannerExternalTaskSource(super::PlannerExternalTaskSource),
    PlannerTeamsPublicationInfo(super::PlannerTeamsPublicationInfo),
}
