// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attributeDefinitionMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeDefinitionMetadata {
    /// `BaseAttributeName` (0)
    BaseAttributeName,
    /// `ComplexObjectDefinition` (1)
    ComplexObjectDefinition,
    /// `IsContainer` (2)
    IsContainer,
    /// `IsCustomerDefined` (3)
    IsCustomerDefined,
    /// `IsDomainQualified` (4)
    IsDomainQualified,
    /// `LinkPropertyNames` (5)
    LinkPropertyNames,
    /// `LinkTypeName` (6)
    LinkTypeName,
    /// `MaximumLength` (7)
    MaximumLength,
    /// `ReferencedProperty` (8)
    ReferencedProperty,
}

mg::enumeration! {
    AttributeDefinitionMetadata: "microsoft.graph.attributeDefinitionMetadata";
    BaseAttributeName: "BaseAttributeName" = 0,
    ComplexObjectDefinition: "ComplexObjectDefinition" = 1,
    IsContainer: "IsContainer" = 2,
    IsCustomerDefined: "IsCustomerDefined" = 3,
    IsDomainQualified: "IsDomainQualified" = 4,
    LinkPropertyNames: "LinkPropertyNames" = 5,
    LinkTypeName: "LinkTypeName" = 6,
    MaximumLength: "MaximumLength" = 7,
    ReferencedProperty: "ReferencedProperty" = 8,
}
