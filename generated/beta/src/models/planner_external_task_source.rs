// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerExternalTaskSource`, derived from
/// [`PlannerTaskCreation`](super::PlannerTaskCreation).
pub struct PlannerExternalTaskSource {
    /// `contextScenarioId`.
    pub context_scenario_id: mg::Field<String>,
    /// `creationSourceKind`.
    pub creation_source_kind: mg::Field<mg::Open<super::PlannerCreationSourceKind>>,
    /// `displayLinkType`.
    pub display_link_type: mg::Field<
        mg::Open<super::PlannerExternalTaskSourceDisplayType>,
    >,
    /// `displayNameSegments`.
    pub display_name_segments: mg::Field<Vec<String>>,
    /// `externalContextId`.
    pub external_context_id: mg::Field<String>,
    /// `externalObjectId`.
    pub external_object_id: mg::Field<String>,
    /// `externalObjectVersion`.
    pub external_object_version: mg::Field<String>,
    /// `teamsPublicationInfo`.
    pub teams_publication_info: mg::Field<mg::Boxed<super::PlannerTeamsPublicationInfo>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerExternalTaskSource: "microsoft.graph.plannerExternalTaskSource", complex, base super::PlannerTaskCreation;
    context_scenario_id: "contextScenarioId",
    creation_source_kind: "creationSourceKind",
    display_link_type: "displayLinkType",
    display_name_segments: "displayNameSegments",
    external_context_id: "externalContextId",
    external_object_id: "externalObjectId",
    external_object_version: "externalObjectVersion",
    teams_publication_info: "teamsPublicationInfo",
    web_url: "webUrl",
}

mg::derived_from! { PlannerExternalTaskSource: super::PlannerTaskCreation }
