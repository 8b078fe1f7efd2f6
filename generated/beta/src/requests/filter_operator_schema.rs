// @generated
use crate::{mg, models};

/// One `microsoft.graph.filterOperatorSchema`, by its URL.
///
/// For example `/filterOperators/{filterOperatorSchema-id}`.
pub type FilterOperatorSchemaResource = mg::One<models::FilterOperatorSchema>;

/// A collection of `microsoft.graph.filterOperatorSchema`, by its URL.
///
/// For example `/filterOperators`.
pub type FilterOperatorSchemaCollection = mg::Many<
    models::FilterOperatorSchema,
    FilterOperatorSchemaResource,
>;
