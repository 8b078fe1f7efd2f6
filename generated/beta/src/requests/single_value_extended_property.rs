// @generated
use crate::{mg, models};

/// One `microsoft.graph.singleValueExtendedProperty`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/singleValueExtendedProperties/{singleValueExtendedProperty-id}`.
pub type SingleValueExtendedPropertyResource = mg::One<
    models::SingleValueExtendedProperty,
>;

/// A collection of `microsoft.graph.singleValueExtendedProperty`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/singleValueExtendedProperties`.
pub type SingleValueExtendedPropertyCollection = mg::Many<
    models::SingleValueExtendedProperty,
    SingleValueExtendedPropertyResource,
>;
