// @generated
use crate::mg;

/// Enumeration `microsoft.graph.domainNameSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainNameSource {
    /// `fullDomainName` (0)
    FullDomainName,
    /// `netBiosDomainName` (1)
    NetBiosDomainName,
}

mg::enumeration! {
    DomainNameSource: "microsoft.graph.domainNameSource";
    FullDomainName: "fullDomainName" = 0,
    NetBiosDomainName: "netBiosDomainName" = 1,
}
