// @generated
use crate::mg;

/// Enumeration `microsoft.graph.kerberosSignOnMappingAttributeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KerberosSignOnMappingAttributeType {
    /// `userPrincipalName` (0)
    UserPrincipalName,
    /// `onPremisesUserPrincipalName` (1)
    OnPremisesUserPrincipalName,
    /// `userPrincipalUsername` (2)
    UserPrincipalUsername,
    /// `onPremisesUserPrincipalUsername` (3)
    OnPremisesUserPrincipalUsername,
    /// `onPremisesSAMAccountName` (4)
    OnPremisesSamAccountName,
}

mg::enumeration! {
    KerberosSignOnMappingAttributeType: "microsoft.graph.kerberosSignOnMappingAttributeType";
    UserPrincipalName: "userPrincipalName" = 0,
    OnPremisesUserPrincipalName: "onPremisesUserPrincipalName" = 1,
    UserPrincipalUsername: "userPrincipalUsername" = 2,
    OnPremisesUserPrincipalUsername: "onPremisesUserPrincipalUsername" = 3,
    OnPremisesSamAccountName: "onPremisesSAMAccountName" = 4,
}
