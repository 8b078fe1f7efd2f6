// @generated
use crate::{mg, models};

/// Requests on one
/// [`StringCustomFieldDefinition`](models::security::case_management::StringCustomFieldDefinition):
/// `get`, `update`, `delete`.
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
///     .cast_to_string_custom_field_definition()
/// ```
pub type StringCustomFieldDefinitionResource = mg::One<
    models::security::case_management::StringCustomFieldDefinition,
>;

/// Requests on a collection of
/// [`StringCustomFieldDefinition`](models::security::case_management::StringCustomFieldDefinition):
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_string_custom_field_definition()
/// ```
pub type StringCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::StringCustomFieldDefinition,
    StringCustomFieldDefinitionResource,
>;
