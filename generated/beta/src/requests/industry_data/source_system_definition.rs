// @generated
use crate::{mg, models};

/// One `microsoft.graph.industryData.sourceSystemDefinition`, by its URL.
///
/// For example `/external/industryData/sourceSystems/{sourceSystemDefinition-id}`.
pub type SourceSystemDefinitionResource = mg::One<
    models::industry_data::SourceSystemDefinition,
>;

/// A collection of `microsoft.graph.industryData.sourceSystemDefinition`, by its URL.
///
/// For example `/external/industryData/sourceSystems`.
pub type SourceSystemDefinitionCollection = mg::Many<
    models::industry_data::SourceSystemDefinition,
    SourceSystemDefinitionResource,
>;
