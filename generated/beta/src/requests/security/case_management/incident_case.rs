// @generated
use crate::{mg, models, requests};

/// Requests on one [`IncidentCase`](models::security::case_management::IncidentCase): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().case_management().cases().id(id).cast_to_incident_case()`.
pub type IncidentCaseResource = mg::One<
    models::security::case_management::IncidentCase,
    requests::security::case_management::case::CaseResource,
>;

/// Requests on a collection of [`IncidentCase`](models::security::case_management::IncidentCase):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().cast_to_incident_case()`.
pub type IncidentCaseCollection = mg::Many<
    models::security::case_management::IncidentCase,
    IncidentCaseResource,
>;
