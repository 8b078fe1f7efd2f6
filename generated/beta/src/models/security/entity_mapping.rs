// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.entityMapping`.
pub struct EntityMapping {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntityMapping: "microsoft.graph.security.entityMapping", complex abstract, family EntityMappingKind;
}

/// The types derived from [`EntityMapping`].
#[non_exhaustive]
pub enum EntityMappingKind {
    AccountEntityMapping(Box<super::AccountEntityMapping>),
    AmazonResourceEntityMapping(Box<super::AmazonResourceEntityMapping>),
    AzureResourceEntityMapping(Box<super::AzureResourceEntityMapping>),
    CloudApplicationEntityMapping(Box<super::CloudApplicationEntityMapping>),
    DnsEntityMapping(Box<super::DnsEntityMapping>),
    FileEntityMapping(Box<super::FileEntityMapping>),
    GoogleCloudResourceEntityMapping(Box<super::GoogleCloudResourceEntityMapping>),
    HostEntityMapping(Box<super::HostEntityMapping>),
    IpEntityMapping(Box<super::IpEntityMapping>),
    MailClusterEntityMapping(Box<super::MailClusterEntityMapping>),
    MailMessageEntityMapping(Box<super::MailMessageEntityMapping>),
    MailboxEntityMapping(Box<super::MailboxEntityMapping>),
    OAuthApplicationEntityMapping(Box<super::OAuthApplicationEntityMapping>),
    ProcessEntityMapping(Box<super::ProcessEntityMapping>),
    RegistryValueEntityMapping(Box<super::RegistryValueEntityMapping>),
    SecurityGroupEntityMapping(Box<super::SecurityGroupEntityMapping>),
    UrlEntityMapping(Box<super::UrlEntityMapping>),
    /// None of these, or a type that this version does not know.
    Other(Box<EntityMapping>),
}

mg::family! {
    EntityMapping => EntityMappingKind;
    AccountEntityMapping(super::AccountEntityMapping),
    AmazonResourceEntityMapping(super::AmazonResourceEntityMapping),
    AzureResourceEntityMapping(super::AzureResourceEntityMapping),
    CloudApplicationEntityMapping(super::CloudApplicationEntityMapping),
    DnsEntityMapping(super::DnsEntityMapping),
    FileEntityMapping(super::FileEntityMapping),
    GoogleCloudResourceEntityMapping(super::GoogleCloudResourceEntityMapping),
    HostEntityMapping(super::HostEntityMapping),
    IpEntityMapping(super::IpEntityMapping),
    MailClusterEntityMapping(super::MailClusterEntityMapping),
    MailMessageEntityMapping(super::MailMessageEntityMapping),
    MailboxEntityMapping(super::MailboxEntityMapping),
    OAuthApplicationEntityMapping(super::OAuthApplicationEntityMapping),
    ProcessEntityMapping(super::ProcessEntityMapping),
    RegistryValueEntityMapping(super::RegistryValueEntityMapping),
    SecurityGroupEntityMapping(super::SecurityGroupEntityMapping),
    UrlEntityMapping(super::UrlEntityMapping),
}
