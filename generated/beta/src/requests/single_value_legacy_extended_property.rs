// @generated
use crate::{mg, models};

/// One `microsoft.graph.singleValueLegacyExtendedProperty`, by its URL.
///
/// For example `/me/calendar/singleValueExtendedProperties/{singleValueLegacyExtendedProperty-id}`.
pub type SingleValueLegacyExtendedPropertyResource = mg::One<
    models::SingleValueLegacyExtendedProperty,
>;

/// A collection of `microsoft.graph.singleValueLegacyExtendedProperty`, by its URL.
///
/// For example `/me/calendar/singleValueExtendedProperties`.
pub type SingleValueLegacyExtendedPropertyCollection = mg::Many<
    models::SingleValueLegacyExtendedProperty,
    SingleValueLegacyExtendedPropertyResource,
>;
