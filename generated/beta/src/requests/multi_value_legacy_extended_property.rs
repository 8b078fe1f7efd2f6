// @generated
use crate::{mg, models};

/// Requests on one [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty):
/// `get`, `update`, `delete`.
///
/// For example `graph.me().calendar().multi_value_extended_properties().id(id)`.
pub type MultiValueLegacyExtendedPropertyResource = mg::One<
    models::MultiValueLegacyExtendedProperty,
>;

/// Requests on a collection of
/// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().calendar().multi_value_extended_properties()`.
pub type MultiValueLegacyExtendedPropertyCollection = mg::Many<
    models::MultiValueLegacyExtendedProperty,
    MultiValueLegacyExtendedPropertyResource,
>;
