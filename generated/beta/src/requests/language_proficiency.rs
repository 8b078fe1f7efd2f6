// @generated
use crate::{mg, models};

/// Requests on one [`LanguageProficiency`](models::LanguageProficiency): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().languages().id(id)`.
pub type LanguageProficiencyResource = mg::One<models::LanguageProficiency>;

/// Requests on a collection of [`LanguageProficiency`](models::LanguageProficiency): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().profile().languages()`.
pub type LanguageProficiencyCollection = mg::Many<
    models::LanguageProficiency,
    LanguageProficiencyResource,
>;
