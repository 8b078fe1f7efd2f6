// @generated
use crate::{mg, models};

/// Requests on one [`SubcategoryTemplate`](models::security::SubcategoryTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().labels().categories().id(id).subcategories().id(id)`.
pub type SubcategoryTemplateResource = mg::One<models::security::SubcategoryTemplate>;

/// Requests on a collection of [`SubcategoryTemplate`](models::security::SubcategoryTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().categories().id(id).subcategories()`.
pub type SubcategoryTemplateCollection = mg::Many<
    models::security::SubcategoryTemplate,
    SubcategoryTemplateResource,
>;
