// @generated
use crate::{mg, models};

/// One `microsoft.graph.multiValueLegacyExtendedProperty`, by its URL.
///
/// For example `/me/calendar/multiValueExtendedProperties/{multiValueLegacyExtendedProperty-id}`.
pub type MultiValueLegacyExtendedPropertyResource = mg::One<
    models::MultiValueLegacyExtendedProperty,
>;

/// A collection of `microsoft.graph.multiValueLegacyExtendedProperty`, by its URL.
///
/// For example `/me/calendar/multiValueExtendedProperties`.
pub type MultiValueLegacyExtendedPropertyCollection = mg::Many<
    models::MultiValueLegacyExtendedProperty,
    MultiValueLegacyExtendedPropertyResource,
>;
