// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.relation`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}/relations/{relation-id}`.
    RelationResource(mg::One<models::security::case_management::Relation>)
}

impl RelationResource {
    /// `…/microsoft.graph.security.caseManagement.incidentRelation`
    #[inline]
    pub fn as_incident_relation(
        &self,
    ) -> requests::security::case_management::incident_relation::IncidentRelationResource {
        mg::to(self, "microsoft.graph.security.caseManagement.incidentRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.recommendationRelation`
    #[inline]
    pub fn as_recommendation_relation(
        &self,
    ) -> requests::security::case_management::recommendation_relation::RecommendationRelationResource {
        mg::to(self, "microsoft.graph.security.caseManagement.recommendationRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`
    #[inline]
    pub fn as_workspace_indicator_relation(
        &self,
    ) -> requests::security::case_management::workspace_indicator_relation::WorkspaceIndicatorRelationResource {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.caseManagement.relation`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}/relations`.
    RelationCollection(mg::Many<models::security::case_management::Relation, RelationResource>)
}

impl RelationCollection {
    /// `…/microsoft.graph.security.caseManagement.incidentRelation`
    #[inline]
    pub fn as_incident_relation(
        &self,
    ) -> requests::security::case_management::incident_relation::IncidentRelationCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.incidentRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.recommendationRelation`
    #[inline]
    pub fn as_recommendation_relation(
        &self,
    ) -> requests::security::case_management::recommendation_relation::RecommendationRelationCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.recommendationRelation")
    }

    /// `…/microsoft.graph.security.caseManagement.workspaceIndicatorRelation`
    #[inline]
    pub fn as_workspace_indicator_relation(
        &self,
    ) -> requests::security::case_management::workspace_indicator_relation::WorkspaceIndicatorRelationCollection {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
        )
    }
}
