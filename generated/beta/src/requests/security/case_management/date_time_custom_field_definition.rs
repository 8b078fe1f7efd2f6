// @generated
use crate::{mg, models};

/// Requests on one [`DateTimeCustomFieldDefinition`]: `get`, `update`, `delete`.
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
///     .cast_to_date_time_custom_field_definition()
/// ```
///
/// [`DateTimeCustomFieldDefinition`]: models::security::case_management::DateTimeCustomFieldDefinition
pub type DateTimeCustomFieldDefinitionResource = mg::One<
    models::security::case_management::DateTimeCustomFieldDefinition,
>;

/// Requests on a collection of [`DateTimeCustomFieldDefinition`]: `list`, `create`, `count`, `id`
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
///     .cast_to_date_time_custom_field_definition()
/// ```
///
/// [`DateTimeCustomFieldDefinition`]: models::security::case_management::DateTimeCustomFieldDefinition
pub type DateTimeCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::DateTimeCustomFieldDefinition,
    DateTimeCustomFieldDefinitionResource,
>;
