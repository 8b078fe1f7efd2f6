// @generated
use crate::{mg, models};

/// One `microsoft.graph.attributeMappingFunctionSchema`, by its URL.
///
/// For example `/functions/{attributeMappingFunctionSchema-id}`.
pub type AttributeMappingFunctionSchemaResource = mg::One<
    models::AttributeMappingFunctionSchema,
>;

/// A collection of `microsoft.graph.attributeMappingFunctionSchema`, by its URL.
///
/// For example `/functions`.
pub type AttributeMappingFunctionSchemaCollection = mg::Many<
    models::AttributeMappingFunctionSchema,
    AttributeMappingFunctionSchemaResource,
>;
