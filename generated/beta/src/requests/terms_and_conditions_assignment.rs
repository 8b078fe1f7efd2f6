// @generated
use crate::{mg, models};

/// Requests on one [`TermsAndConditionsAssignment`](models::TermsAndConditionsAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().terms_and_conditions().id(id).assignments().id(id)`.
pub type TermsAndConditionsAssignmentResource = mg::One<
    models::TermsAndConditionsAssignment,
>;

/// Requests on a collection of
/// [`TermsAndConditionsAssignment`](models::TermsAndConditionsAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().terms_and_conditions().id(id).assignments()`.
pub type TermsAndConditionsAssignmentCollection = mg::Many<
    models::TermsAndConditionsAssignment,
    TermsAndConditionsAssignmentResource,
>;
