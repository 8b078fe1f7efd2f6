// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customSecurityAttributeDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomSecurityAttributeDefinitionCollection`], for example
/// `graph.directory().custom_security_attribute_definitions()`.
///
/// [`CustomSecurityAttributeDefinitionCollection`]: crate::requests::custom_security_attribute_definition::CustomSecurityAttributeDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta
pub struct CustomSecurityAttributeDefinition {
    /// `attributeSet`. Never null.
    pub attribute_set: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCollection`. Never null.
    pub is_collection: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// `usePreDefinedValuesOnly`.
    pub use_pre_defined_values_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomSecurityAttributeDefinition: "microsoft.graph.customSecurityAttributeDefinition", entity, base super::Entity;
    attribute_set: "attributeSet" required,
    description: "description",
    id: "id" key required,
    is_collection: "isCollection" required,
    is_searchable: "isSearchable",
    name: "name" required,
    status: "status" required,
    type_: "type" required,
    use_pre_defined_values_only: "usePreDefinedValuesOnly",
}

mg::derived_from! { CustomSecurityAttributeDefinition: super::Entity }

impl CustomSecurityAttributeDefinition {
    /// `allowedValues`: many [`AllowedValue`](super::AllowedValue).
    pub const ALLOWED_VALUES: mg::Nav<
        CustomSecurityAttributeDefinition,
        Vec<super::AllowedValue>,
    > = mg::Nav::new("allowedValues");
}
