// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.numberCustomFieldDefinition`][reference],
/// derived from [`CustomFieldDefinition`](super::CustomFieldDefinition).
///
/// Requests: [`NumberCustomFieldDefinitionCollection`], for example:
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
///
/// [`NumberCustomFieldDefinitionCollection`]: crate::requests::security::case_management::number_custom_field_definition::NumberCustomFieldDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-numbercustomfielddefinition?view=graph-rest-beta
pub struct NumberCustomFieldDefinition {
    /// `defaultValue`.
    pub default_value: mg::Field<i32>,
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
    NumberCustomFieldDefinition: "microsoft.graph.security.caseManagement.numberCustomFieldDefinition", entity, base super::CustomFieldDefinition;
    default_value: "defaultValue",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_disabled: "isDisabled" required,
    is_required: "isRequired" required,
}

mg::derived_from! { NumberCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
