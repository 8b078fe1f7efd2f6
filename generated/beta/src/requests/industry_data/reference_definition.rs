// @generated
use crate::{mg, models};

/// One `microsoft.graph.industryData.referenceDefinition`, by its URL.
///
/// For example `/external/industryData/referenceDefinitions/{referenceDefinition-id}`.
pub type ReferenceDefinitionResource = mg::One<
    models::industry_data::ReferenceDefinition,
>;

/// A collection of `microsoft.graph.industryData.referenceDefinition`, by its URL.
///
/// For example `/external/industryData/referenceDefinitions`.
pub type ReferenceDefinitionCollection = mg::Many<
    models::industry_data::ReferenceDefinition,
    ReferenceDefinitionResource,
>;
