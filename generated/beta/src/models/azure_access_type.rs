// @generated
use crate::mg;

/// Enumeration `microsoft.graph.azureAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureAccessType {
    /// `public` (0)
    Public,
    /// `private` (1)
    Private,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AzureAccessType: "microsoft.graph.azureAccessType";
    Public: "public" = 0,
    Private: "private" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
