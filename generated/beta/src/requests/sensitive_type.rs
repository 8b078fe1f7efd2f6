// @generated
use crate::{mg, models};

/// Requests on one [`SensitiveType`](models::SensitiveType): `get`, `update`, `delete`.
///
/// For example `graph.data_classification().sensitive_types().id(id)`.
pub type SensitiveTypeResource = mg::One<models::SensitiveType>;

/// Requests on a collection of [`SensitiveType`](models::SensitiveType): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.data_classification().sensitive_types()`.
pub type SensitiveTypeCollection = mg::Many<
    models::SensitiveType,
    SensitiveTypeResource,
>;
