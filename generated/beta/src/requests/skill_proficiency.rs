// @generated
use crate::{mg, models};

/// Requests on one [`SkillProficiency`](models::SkillProficiency): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().skills().id(id)`.
pub type SkillProficiencyResource = mg::One<models::SkillProficiency>;

/// Requests on a collection of [`SkillProficiency`](models::SkillProficiency): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().profile().skills()`.
pub type SkillProficiencyCollection = mg::Many<
    models::SkillProficiency,
    SkillProficiencyResource,
>;
