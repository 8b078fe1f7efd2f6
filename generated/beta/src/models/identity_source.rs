// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identitySource`.
pub struct IdentitySource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentitySource: "microsoft.graph.identitySource", complex abstract, family IdentitySourceKind;
}

/// The types derived from [`IdentitySource`].
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
