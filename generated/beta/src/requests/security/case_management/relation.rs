// @generated
use crate::{mg, models, requests};

/// Requests on one [`Relation`](models::security::case_management::Relation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().case_management().cases().id(id).relations().id(id)`.
#[derive(Clone, Debug)]
pub struct RelationResource(mg::One<models::security::case_management::Relation>);

mg::builder! { RelationResource: mg::One<models::security::case_management::Relation> }

impl RelationResource {
    /// `…/microsoft.graph.security.caseManagement.incidentRelation`: cast to
    /// [`IncidentRelation`](models::security::case_management::IncidentRelation).
    #[doc(alias = "microsoft.graph.security.caseManagement.incidentRelation")]
    #[inline]
    pub fn cast_to_incident_relation(
        &self,
    ) -> requests::security::case_management::incident_relation::IncidentRelationResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.incidentRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.recommendationRelation`: cast to
    /// [`RecommendationRelation`](models::security::case_management::RecommendationRelation).
    #[doc(alias = "microsoft.graph.security.caseManagement.recommendationRelation")]
    #[inline]
    pub fn cast_to_recommendation_relation(
        &self,
    ) -> requests::security::case_management::recommendation_relation::RecommendationRelationResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.recommendationRelation",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`: cast to
    /// [`WorkspaceIndicatorRelation`].
    ///
    /// [`WorkspaceIndicatorRelation`]: models::security::case_management::WorkspaceIndicatorRelation
    #[doc(alias = "microsoft.graph.security.caseManagement.workspaceIndicatorRelation")]
    #[inline]
    pub fn cast_to_workspace_indicator_relation(
        &self,
    ) -> requests::security::case_management::workspace_indicator_relation::WorkspaceIndicatorRelationResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
        )
    }
}

/// Requests on a collection of [`Relation`](models::security::case_management::Relation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().case_management().cases().id(id).relations()`.
#[derive(Clone, Debug)]
pub struct RelationCollection(
    mg::Many<models::security::case_management::Relation, RelationResource>,
);

mg::builder! { RelationCollection: mg::Many<models::security::case_management::Relation, RelationResource> }

impl RelationCollection {
    /// `…/microsoft.graph.security.caseManagement.incidentRelation`: the members that are
    /// [`IncidentRelation`](models::security::case_management::IncidentRelation).
    #[doc(alias = "microsoft.graph.security.caseManagement.incidentRelation")]
    #[inline]
    pub fn cast_to_incident_relation(
        &self,
    ) -> requests::security::case_management::incident_relation::IncidentRelationCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.incidentRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.recommendationRelation`: the members that are
    /// [`RecommendationRelation`](models::security::case_management::RecommendationRelation).
    #[doc(alias = "microsoft.graph.security.caseManagement.recommendationRelation")]
    #[inline]
    pub fn cast_to_recommendation_relation(
        &self,
    ) -> requests::security::case_management::recommendation_relation::RecommendationRelationCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.recommendationRelation",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`: the members that are
    /// [`WorkspaceIndicatorRelation`].
    ///
    /// [`WorkspaceIndicatorRelation`]: models::security::case_management::WorkspaceIndicatorRelation
    #[doc(alias = "microsoft.graph.security.caseManagement.workspaceIndicatorRelation")]
    #[inline]
    pub fn cast_to_workspace_indicator_relation(
        &self,
    ) -> requests::security::case_management::workspace_indicator_relation::WorkspaceIndicatorRelationCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
        )
    }
}
