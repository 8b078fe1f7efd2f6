// @generated
use crate::{mg, models};

/// Requests on one [`EducationGradingCategory`](models::EducationGradingCategory): `get`, `update`,
/// `delete`.
///
/// For example `graph.education().me().assignments().id(id).grading_category()`.
pub type EducationGradingCategoryResource = mg::One<models::EducationGradingCategory>;

/// Requests on a collection of [`EducationGradingCategory`](models::EducationGradingCategory):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.education().classes().id(id).assignment_settings().grading_categories()`.
pub type EducationGradingCategoryCollection = mg::Many<
    models::EducationGradingCategory,
    EducationGradingCategoryResource,
>;
