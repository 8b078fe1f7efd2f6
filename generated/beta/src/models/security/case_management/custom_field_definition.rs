// @generated
use crate::mg;

/// Abstract entity type
/// [`microsoft.graph.security.caseManagement.customFieldDefinition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CustomFieldDefinitionCollection`], for example
/// `graph.security().case_management().case_type_configurations().id(id).custom_fields()`.
///
/// [`CustomFieldDefinitionCollection`]: crate::requests::security::case_management::custom_field_definition::CustomFieldDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-customfielddefinition?view=graph-rest-beta
pub struct CustomFieldDefinition {
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
    CustomFieldDefinition: "microsoft.graph.security.caseManagement.customFieldDefinition", entity abstract, base crate::models::Entity, family CustomFieldDefinitionKind;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_disabled: "isDisabled" required,
    is_required: "isRequired" required,
}

mg::derived_from! { CustomFieldDefinition: crate::models::Entity }

/// The types derived from [`CustomFieldDefinition`].
#[non_exhaustive]
pub enum CustomFieldDefinitionKind {
    DateTimeCustomFieldDefinition(Box<super::DateTimeCustomFieldDefinition>),
    NumberCustomFieldDefinition(Box<super::NumberCustomFieldDefinition>),
    OptionsCustomFieldDefinition(Box<super::OptionsCustomFieldDefinition>),
    StringCustomFieldDefinition(Box<super::StringCustomFieldDefinition>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomFieldDefinition>),
}

mg::family! {
    CustomFieldDefinition => CustomFieldDefinitionKind;
    DateTimeCustomFieldDefinition(super::DateTimeCustomFieldDefinition),
    NumberCustomFieldDefinition(super::NumberCustomFieldDefinition),
    OptionsCustomFieldDefinition(super::OptionsCustomFieldDefinition),
    StringCustomFieldDefinition(super::StringCustomFieldDefinition),
}
