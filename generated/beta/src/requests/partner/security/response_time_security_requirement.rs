// @generated
use crate::{mg, models};

/// Requests on one
/// [`ResponseTimeSecurityRequirement`](models::partner::security::ResponseTimeSecurityRequirement):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .id(id)
///     .cast_to_response_time_security_requirement()
/// ```
pub type ResponseTimeSecurityRequirementResource = mg::One<
    models::partner::security::ResponseTimeSecurityRequirement,
>;

/// Requests on a collection of
/// [`ResponseTimeSecurityRequirement`](models::partner::security::ResponseTimeSecurityRequirement):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_response_time_security_requirement()
/// ```
pub type ResponseTimeSecurityRequirementCollection = mg::Many<
    models::partner::security::ResponseTimeSecurityRequirement,
    ResponseTimeSecurityRequirementResource,
>;
