// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.stringCustomFieldDefinition`][reference],
/// derived from [`CustomFieldDefinition`](super::CustomFieldDefinition).
///
/// Requests: [`StringCustomFieldDefinitionCollection`], for example:
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
///
/// [`StringCustomFieldDefinitionCollection`]: crate::requests::security::case_management::string_custom_field_definition::StringCustomFieldDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-stringcustomfielddefinition?view=graph-rest-beta
pub struct StringCustomFieldDefinition {
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDisabled`. Never null.
    pub is_disabled: mg::Field<bool>,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringCustomFieldDefinition: "microsoft.graph.security.caseManagement.stringCustomFieldDefinition", entity, base super::CustomFieldDefinition;
    default_value: "defaultValue",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_disabled: "isDisabled" required,
    is_required: "isRequired" required,
}

mg::derived_from! { StringCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
