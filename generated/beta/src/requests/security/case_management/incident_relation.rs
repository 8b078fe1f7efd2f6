// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.incidentRelation`, by its URL.
pub type IncidentRelationResource = mg::One<
    models::security::case_management::IncidentRelation,
>;

/// A collection of `microsoft.graph.security.caseManagement.incidentRelation`, by its URL.
pub type IncidentRelationCollection = mg::Many<
    models::security::case_management::IncidentRelation,
    IncidentRelationResource,
>;
