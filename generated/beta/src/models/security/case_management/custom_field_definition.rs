// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldDefinition`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-customfielddefinition?view=graph-rest-beta>
    CustomFieldDefinition "microsoft.graph.security.caseManagement.customFieldDefinition" "entity abstract" : crate::models::Entity => CustomFieldDefinitionKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDisabled`: Boolean, not null
    is_disabled "isDisabled" "r": bool,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
}

mg::derived_from! { CustomFieldDefinition: crate::models::Entity }

/// The types derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
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
