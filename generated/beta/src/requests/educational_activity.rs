// @generated
use crate::{mg, models};

/// Requests on one [`EducationalActivity`](models::EducationalActivity): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().educational_activities().id(id)`.
pub type EducationalActivityResource = mg::One<models::EducationalActivity>;

/// Requests on a collection of [`EducationalActivity`](models::EducationalActivity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().profile().educational_activities()`.
pub type EducationalActivityCollection = mg::Many<
    models::EducationalActivity,
    EducationalActivityResource,
>;
