// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskCreation`, a complex type.
    PlannerTaskCreation "microsoft.graph.plannerTaskCreation" "complex" => PlannerTaskCreationKind;
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
    /// `teamsPublicationInfo`: plannerTeamsPublicationInfo
    teams_publication_info "teamsPublicationInfo": mg::Boxed<super::PlannerTeamsPublicationInfo>,
}

/// The types derived from `microsoft.graph.plannerTaskCreation`.
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
