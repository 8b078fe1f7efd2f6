// @generated
use crate::mg;

/// Enumeration `microsoft.graph.azureRoleDefinitionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureRoleDefinitionType {
    /// `system` (0)
    System,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AzureRoleDefinitionType: "microsoft.graph.azureRoleDefinitionType";
    System: "system" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
