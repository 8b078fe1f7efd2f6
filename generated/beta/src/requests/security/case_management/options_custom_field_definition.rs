// @generated
use crate::{mg, models};

/// Requests on one [`OptionsCustomFieldDefinition`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .case_type_configurations()
///     .id(id)
///     .custom_fields()
///     .id(id)
///     .cast_to_options_custom_field_definition()
/// ```
///
/// [`OptionsCustomFieldDefinition`]: models::security::case_management::OptionsCustomFieldDefinition
pub type OptionsCustomFieldDefinitionResource = mg::One<
    models::security::case_management::OptionsCustomFieldDefinition,
>;

/// Requests on a collection of [`OptionsCustomFieldDefinition`]: `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .case_type_configurations()
///     .id(id)
///     .custom_fields()
///     .cast_to_options_custom_field_definition()
/// ```
///
/// [`OptionsCustomFieldDefinition`]: models::security::case_management::OptionsCustomFieldDefinition
pub type OptionsCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::OptionsCustomFieldDefinition,
    OptionsCustomFieldDefinitionResource,
>;
