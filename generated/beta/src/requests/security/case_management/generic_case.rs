// @generated
use crate::{mg, models, requests};

/// Requests on one [`GenericCase`](models::security::case_management::GenericCase): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().case_management().cases().id(id).cast_to_generic_case()`.
pub type GenericCaseResource = mg::One<
    models::security::case_management::GenericCase,
    requests::security::case_management::case::CaseResource,
>;

/// Requests on a collection of [`GenericCase`](models::security::case_management::GenericCase):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().cast_to_generic_case()`.
pub type GenericCaseCollection = mg::Many<
    models::security::case_management::GenericCase,
    GenericCaseResource,
>;
