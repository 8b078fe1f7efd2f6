// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTeamsPublicationInfo`, derived from
/// [`PlannerTaskCreation`](super::PlannerTaskCreation).
pub struct PlannerTeamsPublicationInfo {
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publicationId`.
    pub publication_id: mg::Field<String>,
    /// `publicationName`.
    pub publication_name: mg::Field<String>,
    /// `publishedToPlanId`.
    pub published_to_plan_id: mg::Field<String>,
    /// `publishingTeamId`.
    pub publishing_team_id: mg::Field<String>,
    /// `publishingTeamName`.
    pub publishing_team_name: mg::Field<String>,
    /// `teamsPublicationInfo`.
    pub teams_publication_info: mg::Field<mg::Boxed<super::PlannerTeamsPublicationInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTeamsPublicationInfo: "microsoft.graph.plannerTeamsPublicationInfo", complex, base super::PlannerTaskCreation;
    creation_source_kind: "creationSourceKind",
    last_modified_date_time: "lastModifiedDateTime",
    publication_id: "publicationId",
    publication_name: "publicationName",
    published_to_plan_id: "publishedToPlanId",
    publishing_team_id: "publishingTeamId",
    publishing_team_name: "publishingTeamName",
    teams_publication_info: "teamsPublicationInfo",
}

mg::derived_from! { PlannerTeamsPublicationInfo: super::PlannerTaskCreation }
