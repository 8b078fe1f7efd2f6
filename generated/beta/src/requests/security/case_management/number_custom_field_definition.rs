// @generated
use crate::{mg, models};

/// Requests on one
/// [`NumberCustomFieldDefinition`](models::security::case_management::NumberCustomFieldDefinition):
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
///     .cast_to_number_custom_field_definition()
/// ```
pub type NumberCustomFieldDefinitionResource = mg::One<
    models::security::case_management::NumberCustomFieldDefinition,
>;

/// Requests on a collection of
/// [`NumberCustomFieldDefinition`](models::security::case_management::NumberCustomFieldDefinition):
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
///     .cast_to_number_custom_field_definition()
/// ```
pub type NumberCustomFieldDefinitionCollection = mg::Many<
    models::security::case_management::NumberCustomFieldDefinition,
    NumberCustomFieldDefinitionResource,
>;
