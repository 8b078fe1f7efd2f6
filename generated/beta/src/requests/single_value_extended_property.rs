// @generated
use crate::{mg, models};

/// Requests on one [`SingleValueExtendedProperty`](models::SingleValueExtendedProperty): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().todo().lists().id(id).single_value_extended_properties().id(id)`.
pub type SingleValueExtendedPropertyResource = mg::One<
    models::SingleValueExtendedProperty,
>;

/// Requests on a collection of
/// [`SingleValueExtendedProperty`](models::SingleValueExtendedProperty): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().todo().lists().id(id).single_value_extended_properties()`.
pub type SingleValueExtendedPropertyCollection = mg::Many<
    models::SingleValueExtendedProperty,
    SingleValueExtendedPropertyResource,
>;
