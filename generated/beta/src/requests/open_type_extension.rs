// @generated
use crate::{mg, models};

/// One `microsoft.graph.openTypeExtension`, by its URL.
pub type OpenTypeExtensionResource = mg::One<models::OpenTypeExtension>;

/// A collection of `microsoft.graph.openTypeExtension`, by its URL.
pub type OpenTypeExtensionCollection = mg::Many<
    models::OpenTypeExtension,
    OpenTypeExtensionResource,
>;
