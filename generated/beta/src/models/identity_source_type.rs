// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identitySourceType`.
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
}

mg::enumeration! {
    IdentitySourceType: "microsoft.graph.identitySourceType";
    AzureActiveDirectory: "azureActiveDirectory" = 1,
    External: "external" = 2,
}
