// @generated
use crate::mg;

/// Enumeration `microsoft.graph.directoryDefinitionDiscoverabilities`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectoryDefinitionDiscoverabilities {
    /// `None` (0)
    None,
    /// `AttributeNames` (1)
    AttributeNames,
    /// `AttributeDataTypes` (2)
    AttributeDataTypes,
    /// `AttributeReadOnly` (4)
    AttributeReadOnly,
    /// `ReferenceAttributes` (8)
    ReferenceAttributes,
    /// `UnknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    DirectoryDefinitionDiscoverabilities: "microsoft.graph.directoryDefinitionDiscoverabilities", flags;
    None: "None" = 0,
    AttributeNames: "AttributeNames" = 1,
    AttributeDataTypes: "AttributeDataTypes" = 2,
    AttributeReadOnly: "AttributeReadOnly" = 4,
    ReferenceAttributes: "ReferenceAttributes" = 8,
    UnknownFutureValue: "UnknownFutureValue" = 16,
}
