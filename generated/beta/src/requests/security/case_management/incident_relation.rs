// @generated
use crate::{mg, models};

/// Requests on one [`IncidentRelation`](models::security::case_management::IncidentRelation):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .id(id)
///     .cast_to_incident_relation()
/// ```
pub type IncidentRelationResource = mg::One<
    models::security::case_management::IncidentRelation,
>;

/// Requests on a collection of
/// [`IncidentRelation`](models::security::case_management::IncidentRelation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.security().case_management().cases().id(id).relations().cast_to_incident_relation()`.
pub type IncidentRelationCollection = mg::Many<
    models::security::case_management::IncidentRelation,
    IncidentRelationResource,
>;
