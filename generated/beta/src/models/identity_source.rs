// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identitySource`, an abstract complex type.
    IdentitySource "microsoft.graph.identitySource" "complex abstract" => IdentitySourceKind;
}

/// The types derived from `microsoft.graph.identitySource`.
#[non_exhaustive]
pub enum IdentitySourceKind {
    AzureActiveDirectoryTenant(Box<super::AzureActiveDirectoryTenant>),
    CrossCloudAzureActiveDirectoryTenant(
        Box<super::CrossCloudAzureActiveDirectoryTenant>,
    ),
    DomainIdentitySource(Box<super::DomainIdentitySource>),
    ExternalDomainFederation(Box<super::ExternalDomainFederation>),
    SocialIdentitySource(Box<super::SocialIdentitySource>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentitySource>),
}

mg::family! {
    IdentitySource => IdentitySourceKind;
    AzureActiveDirectoryTenant(super::AzureActiveDirectoryTenant),
    CrossCloudAzureActiveDirectoryTenant(super::CrossCloudAzureActiveDirectoryTenant),
    DomainIdentitySource(super::DomainIdentitySource),
    ExternalDomainFederation(super::ExternalDomainFederation),
    SocialIdentitySource(super::SocialIdentitySource),
}
