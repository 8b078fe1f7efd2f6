// @generated
use crate::{mg, models};

/// One `microsoft.graph.schemaExtension`, by its URL.
///
/// For example `/schemaExtensions/{schemaExtension-id}`.
pub type SchemaExtensionResource = mg::One<models::SchemaExtension>;

/// A collection of `microsoft.graph.schemaExtension`, by its URL.
///
/// For example `/schemaExtensions`.
pub type SchemaExtensionCollection = mg::Many<
    models::SchemaExtension,
    SchemaExtensionResource,
>;
