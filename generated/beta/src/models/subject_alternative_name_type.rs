// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.subjectAlternativeNameType`][reference], of which a value can have
/// several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-subjectalternativenametype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectAlternativeNameType {
    /// `none` (0)
    None,
    /// `emailAddress` (1)
    EmailAddress,
    /// `userPrincipalName` (2)
    UserPrincipalName,
    /// `customAzureADAttribute` (4)
    CustomAzureAdAttribute,
    /// `domainNameService` (8)
    DomainNameService,
    /// `universalResourceIdentifier` (16)
    UniversalResourceIdentifier,
}

mg::enumeration! {
    SubjectAlternativeNameType: "microsoft.graph.subjectAlternativeNameType", flags;
    None: "none" = 0,
    EmailAddress: "emailAddress" = 1,
    UserPrincipalName: "userPrincipalName" = 2,
    CustomAzureAdAttribute: "customAzureADAttribute" = 4,
    DomainNameService: "domainNameService" = 8,
    UniversalResourceIdentifier: "universalResourceIdentifier" = 16,
}
