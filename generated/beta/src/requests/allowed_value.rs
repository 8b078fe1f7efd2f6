// @generated
use crate::{mg, models};

/// One `microsoft.graph.allowedValue`, by its URL.
///
/// For example `/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues/{allowedValue-id}`.
pub type AllowedValueResource = mg::One<models::AllowedValue>;

/// A collection of `microsoft.graph.allowedValue`, by its URL.
///
/// For example `/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues`.
pub type AllowedValueCollection = mg::Many<models::AllowedValue, AllowedValueResource>;
