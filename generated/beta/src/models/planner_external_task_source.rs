// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerExternalTaskSource`, a complex type derived from `microsoft.graph.plannerTaskCreation`.
    PlannerExternalTaskSource "microsoft.graph.plannerExternalTaskSource" "complex" : super::PlannerTaskCreation;
    /// `contextScenarioId`: String
    context_scenario_id "contextScenarioId": String,
    /// `creationSourceKind`: plannerCreationSourceKind
    creation_source_kind "creationSourceKind": mg::Open<super::PlannerCreationSourceKind>,
    /// `displayLinkType`: plannerExternalTaskSourceDisplayType
    display_link_type "displayLinkType": mg::Open<super::PlannerExternalTaskSourceDisplayType>,
    /// `displayNameSegments`: Collection(String)
    display_name_segments "displayNameSegments": Vec<String>,
    /// `externalContextId`: String
    external_context_id "externalContextId": String,
    /// `externalObjectId`: String
    external_object_id "externalObjectId": String,
    /// `externalObjectVersion`: String
    external_object_version "externalObjectVersion": String,
    /// `teamsPublicationInfo`: plannerTeamsPublicationInfo
    teams_publication_info "teamsPublicationInfo": mg::Boxed<super::PlannerTeamsPublicationInfo>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { PlannerExternalTaskSource: super::PlannerTaskCreation }
