// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`][reference],
/// derived from [`CustomFieldDefinition`](super::CustomFieldDefinition).
///
/// Requests: [`OptionsCustomFieldDefinitionCollection`], for example:
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
/// [`OptionsCustomFieldDefinitionCollection`]: crate::requests::security::case_management::options_custom_field_definition::OptionsCustomFieldDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-optionscustomfielddefinition?view=graph-rest-beta
pub struct OptionsCustomFieldDefinition {
    /// `defaultValues`.
    pub default_values: mg::Field<Vec<String>>,
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
    /// `options`.
    pub options: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OptionsCustomFieldDefinition: "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition", entity, base super::CustomFieldDefinition;
    default_values: "defaultValues" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_disabled: "isDisabled" required,
    is_required: "isRequired" required,
    options: "options" required,
}

mg::derived_from! { OptionsCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
