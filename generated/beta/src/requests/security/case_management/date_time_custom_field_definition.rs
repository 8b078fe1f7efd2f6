// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`, by its URL.
pub type DateTimeCustomFieldDefinitionResource = mg::One<
    models::security::case_management::DateTimeCustomFieldDefinition,
>;

/// A collection of `microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`, by its URL.
pub type DateTimeCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::DateTimeCustomFieldDefinition,
    DateTimeCustomFieldDefinitionResource,
>;
