// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.caseManagement.incidentCase`, by its URL.
pub type IncidentCaseResource = mg::One<
    models::security::case_management::IncidentCase,
    requests::security::case_management::case::CaseResource,
>;

/// A collection of `microsoft.graph.security.caseManagement.incidentCase`, by its URL.
pub type IncidentCaseCollection = mg::Many<
    models::security::case_management::IncidentCase,
    IncidentCaseResource,
>;
