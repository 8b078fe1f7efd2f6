// @generated
use crate::{mg, models};

/// One `microsoft.graph.personExtension`, by its URL.
pub type PersonExtensionResource = mg::One<models::PersonExtension>;

/// A collection of `microsoft.graph.personExtension`, by its URL.
pub type PersonExtensionCollection = mg::Many<
    models::PersonExtension,
    PersonExtensionResource,
>;
