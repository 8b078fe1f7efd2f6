// @generated
use crate::{mg, models};

/// Requests on one
/// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().calendar().single_value_extended_properties().id(id)`.
pub type SingleValueLegacyExtendedPropertyResource = mg::One<
    models::SingleValueLegacyExtendedProperty,
>;

/// Requests on a collection of
/// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().calendar().single_value_extended_properties()`.
pub type SingleValueLegacyExtendedPropertyCollection = mg::Many<
    models::SingleValueLegacyExtendedProperty,
    SingleValueLegacyExtendedPropertyResource,
>;
