// @generated
use crate::mg;

/// Enumeration `microsoft.graph.azureEncryption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureEncryption {
    /// `microsoftStorage` (0)
    MicrosoftStorage,
    /// `microsoftKeyVault` (1)
    MicrosoftKeyVault,
    /// `customer` (2)
    Customer,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AzureEncryption: "microsoft.graph.azureEncryption";
    MicrosoftStorage: "microsoftStorage" = 0,
    MicrosoftKeyVault: "microsoftKeyVault" = 1,
    Customer: "customer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
