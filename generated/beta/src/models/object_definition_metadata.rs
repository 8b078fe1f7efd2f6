// @generated
use crate::mg;

/// Enumeration `microsoft.graph.objectDefinitionMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectDefinitionMetadata {
    /// `PropertyNameAccountEnabled` (0)
    PropertyNameAccountEnabled,
    /// `PropertyNameSoftDeleted` (1)
    PropertyNameSoftDeleted,
    /// `IsSoftDeletionSupported` (2)
    IsSoftDeletionSupported,
    /// `IsSynchronizeAllSupported` (3)
    IsSynchronizeAllSupported,
    /// `ConnectorDataStorageRequired` (4)
    ConnectorDataStorageRequired,
    /// `Extensions` (5)
    Extensions,
    /// `BaseObjectName` (6)
    BaseObjectName,
}

mg::enumeration! {
    ObjectDefinitionMetadata: "microsoft.graph.objectDefinitionMetadata";
    PropertyNameAccountEnabled: "PropertyNameAccountEnabled" = 0,
    PropertyNameSoftDeleted: "PropertyNameSoftDeleted" = 1,
    IsSoftDeletionSupported: "IsSoftDeletionSupported" = 2,
    IsSynchronizeAllSupported: "IsSynchronizeAllSupported" = 3,
    ConnectorDataStorageRequired: "ConnectorDataStorageRequired" = 4,
    Extensions: "Extensions" = 5,
    BaseObjectName: "BaseObjectName" = 6,
}
