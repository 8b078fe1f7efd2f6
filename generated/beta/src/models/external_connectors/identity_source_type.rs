// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.identitySourceType`.
#[deprecated(
    note = "deprecated since 2021-06-01, to be removed on 2021-09-01 (revision 2021-06)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentitySourceType {
    /// `azureActiveDirectory` (1)
    AzureActiveDirectory,
    /// `external` (2)
    External,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IdentitySourceType: "microsoft.graph.externalConnectors.identitySourceType";
    AzureActiveDirectory: "azureActiveDirectory" = 1,
    External: "external" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
