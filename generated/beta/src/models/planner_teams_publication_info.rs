// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTeamsPublicationInfo`, a complex type derived from `microsoft.graph.plannerTaskCreation`.
    PlannerTeamsPublicationInfo "microsoft.graph.plannerTeamsPublicationInfo" "complex" : super::PlannerTaskCreation;
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publicationId`: String
    publication_id "publicationId": String,
    /// `publicationName`: String
    publication_name "publicationName": String,
    /// `publishedToPlanId`: String
    published_to_plan_id "publishedToPlanId": String,
    /// `publishingTeamId`: String
    publishing_team_id "publishingTeamId": String,
    /// `publishingTeamName`: String
    publishing_team_name "publishingTeamName": String,
    /// `teamsPublicationInfo`: plannerTeamsPublicationInfo
    teams_publication_info "teamsPublicationInfo": mg::Boxed<super::PlannerTeamsPublicationInfo>,
}

mg::derived_from! { PlannerTeamsPublicationInfo: super::PlannerTaskCreation }
