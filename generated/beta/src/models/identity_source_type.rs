// @generated
use crate::mg;

/// `microsoft.graph.identitySourceType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentitySourceType {
    /// `azureActiveDirectory`, 1.
    AzureActiveDirectory,
    /// `external`, 2.
    External,
}

mg::enumeration! {
    IdentitySourceType "microsoft.graph.identitySourceType" "";
    AzureActiveDirectory "azureActiveDirectory" 1,
    External "external" 2,
}
