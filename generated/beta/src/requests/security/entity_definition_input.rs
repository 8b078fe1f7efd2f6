// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.entityDefinitionInput`, by its URL.
pub type EntityDefinitionInputResource = mg::One<
    models::security::EntityDefinitionInput,
>;

/// A collection of `microsoft.graph.security.entityDefinitionInput`, by its URL.
pub type EntityDefinitionInputCollection = mg::Many<
    models::security::EntityDefinitionInput,
    EntityDefinitionInputResource,
>;
