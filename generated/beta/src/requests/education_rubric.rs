// @generated
use crate::{mg, models};

/// Requests on one [`EducationRubric`](models::EducationRubric): `get`, `update`, `delete`.
///
/// For example `graph.education().me().rubrics().id(id)`.
pub type EducationRubricResource = mg::One<models::EducationRubric>;

/// Requests on a collection of [`EducationRubric`](models::EducationRubric): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.education().me().rubrics()`.
pub type EducationRubricCollection = mg::Many<
    models::EducationRubric,
    EducationRubricResource,
>;
