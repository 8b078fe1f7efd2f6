// @generated
use crate::{mg, models};

/// Requests on one [`AttributeSet`](models::AttributeSet): `get`, `update`, `delete`.
///
/// For example `graph.directory().attribute_sets().id(id)`.
pub type AttributeSetResource = mg::One<models::AttributeSet>;

/// Requests on a collection of [`AttributeSet`](models::AttributeSet): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.directory().attribute_sets()`.
pub type AttributeSetCollection = mg::Many<models::AttributeSet, AttributeSetResource>;
