// @generated
use crate::{mg, models};

/// Requests on one [`EducationGradingScheme`](models::EducationGradingScheme): `get`, `update`,
/// `delete`.
///
/// For example `graph.education().classes().id(id).assignment_settings().default_grading_scheme()`.
pub type EducationGradingSchemeResource = mg::One<models::EducationGradingScheme>;

/// Requests on a collection of [`EducationGradingScheme`](models::EducationGradingScheme): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.education().classes().id(id).assignment_settings().grading_schemes()`.
pub type EducationGradingSchemeCollection = mg::Many<
    models::EducationGradingScheme,
    EducationGradingSchemeResource,
>;
