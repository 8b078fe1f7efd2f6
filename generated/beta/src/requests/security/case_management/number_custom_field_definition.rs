// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.numberCustomFieldDefinition`, by its URL.
pub type NumberCustomFieldDefinitionResource = mg::One<
    models::security::case_management::NumberCustomFieldDefinition,
>;

/// A collection of `microsoft.graph.security.caseManagement.numberCustomFieldDefinition`, by its URL.
pub type NumberCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::NumberCustomFieldDefinition,
    NumberCustomFieldDefinitionResource,
>;
