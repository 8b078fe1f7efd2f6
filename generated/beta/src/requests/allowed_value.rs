// @generated
use crate::{mg, models};

/// Requests on one [`AllowedValue`](models::AllowedValue): `get`, `update`, `delete`.
///
/// For example
/// `graph.directory().custom_security_attribute_definitions().id(id).allowed_values().id(id)`.
pub type AllowedValueResource = mg::One<models::AllowedValue>;

/// Requests on a collection of [`AllowedValue`](models::AllowedValue): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.directory().custom_security_attribute_definitions().id(id).allowed_values()`.
pub type AllowedValueCollection = mg::Many<models::AllowedValue, AllowedValueResource>;
