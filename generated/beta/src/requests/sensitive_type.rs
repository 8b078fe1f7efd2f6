// @generated
use crate::{mg, models};

/// One `microsoft.graph.sensitiveType`, by its URL.
///
/// For example `/dataClassification/sensitiveTypes/{sensitiveType-id}`.
pub type SensitiveTypeResource = mg::One<models::SensitiveType>;

/// A collection of `microsoft.graph.sensitiveType`, by its URL.
///
/// For example `/dataClassification/sensitiveTypes`.
pub type SensitiveTypeCollection = mg::Many<
    models::SensitiveType,
    SensitiveTypeResource,
>;
