// @generated
use crate::mg;

/// `microsoft.graph.subjectAlternativeNameType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectAlternativeNameType {
    /// `none`, 0.
    None,
    /// `emailAddress`, 1.
    EmailAddress,
    /// `userPrincipalName`, 2.
    UserPrincipalName,
    /// `customAzureADAttribute`, 4.
    CustomAzureAdAttribute,
    /// `domainNameService`, 8.
    DomainNameService,
    /// `universalResourceIdentifier`, 16.
    UniversalResourceIdentifier,
}

mg::enumeration! {
    SubjectAlternativeNameType "microsoft.graph.subjectAlternativeNameType" "flags";
    None "none" 0,
    EmailAddress "emailAddress" 1,
    UserPrincipalName "userPrincipalName" 2,
    CustomAzureAdAttribute "customAzureADAttribute" 4,
    DomainNameService "domainNameService" 8,
    UniversalResourceIdentifier "universalResourceIdentifier" 16,
}
