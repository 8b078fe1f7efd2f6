// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`][reference], derived
/// from [`CustomFieldDefinition`](super::CustomFieldDefinition).
///
/// Requests: [`DateTimeCustomFieldDefinitionCollection`], for example:
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
/// [`DateTimeCustomFieldDefinitionCollection`]: crate::requests::security::case_management::date_time_custom_field_definition::DateTimeCustomFieldDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-datetimecustomfielddefinition?view=graph-rest-beta
pub struct DateTimeCustomFieldDefinition {
    /// `defaultDateTime`.
    pub default_date_time: mg::Field<mg::DateTimeOffset>,
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
    DateTimeCustomFieldDefinition: "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition", entity, base super::CustomFieldDefinition;
    default_date_time: "defaultDateTime",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_disabled: "isDisabled" required,
    is_required: "isRequired" required,
}

mg::derived_from! { DateTimeCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
