// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExposureCase`](models::security::case_management::ExposureCase): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().case_management().cases().id(id).cast_to_exposure_case()`.
pub type ExposureCaseResource = mg::One<
    models::security::case_management::ExposureCase,
    requests::security::case_management::case::CaseResource,
>;

/// Requests on a collection of [`ExposureCase`](models::security::case_management::ExposureCase):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().cast_to_exposure_case()`.
pub type ExposureCaseCollection = mg::Many<
    models::security::case_management::ExposureCase,
    ExposureCaseResource,
>;
