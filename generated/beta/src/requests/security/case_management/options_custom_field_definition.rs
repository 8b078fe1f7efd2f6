// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`, by its URL.
pub type OptionsCustomFieldDefinitionResource = mg::One<
    models::security::case_management::OptionsCustomFieldDefinition,
>;

/// A collection of `microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`, by its URL.
pub type OptionsCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::OptionsCustomFieldDefinition,
    OptionsCustomFieldDefinitionResource,
>;
