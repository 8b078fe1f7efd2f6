// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.stringCustomFieldDefinition`, by its URL.
pub type StringCustomFieldDefinitionResource = mg::One<
    models::security::case_management::StringCustomFieldDefinition,
>;

/// A collection of `microsoft.graph.security.caseManagement.stringCustomFieldDefinition`, by its URL.
pub type StringCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::StringCustomFieldDefinition,
    StringCustomFieldDefinitionResource,
>;
