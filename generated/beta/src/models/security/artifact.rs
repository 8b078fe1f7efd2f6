// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.artifact`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ArtifactResource`](crate::requests::security::artifact::ArtifactResource), for
/// example `graph.security().threat_intelligence().article_indicators().id(id).artifact()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-artifact?view=graph-rest-beta
pub struct Artifact {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Artifact: "microsoft.graph.security.artifact", entity abstract, base crate::models::Entity, family ArtifactKind;
    id: "id" key required,
}

mg::derived_from! { Artifact: crate::models::Entity }

/// The types derived from [`Artifact`].
#[non_exhaustive]
pub enum ArtifactKind {
    Host(Box<super::Host>),
    HostComponent(Box<super::HostComponent>),
    HostCookie(Box<super::HostCookie>),
    HostSslCertificate(Box<super::HostSslCertificate>),
    HostTracker(Box<super::HostTracker>),
    Hostname(Box<super::Hostname>),
    IpAddress(Box<super::IpAddress>),
    PassiveDnsRecord(Box<super::PassiveDnsRecord>),
    SslCertificate(Box<super::SslCertificate>),
    UnclassifiedArtifact(Box<super::UnclassifiedArtifact>),
    /// None of these, or a type that this version does not know.
    Other(Box<Artifact>),
}

mg::family! {
    Artifact => ArtifactKind;
    Host(super::Host),
    HostComponent(super::HostComponent),
    HostCookie(super::HostCookie),
    HostSslCertificate(super::HostSslCertificate),
    HostTracker(super::HostTracker),
    Hostname(super::Hostname),
    IpAddress(super::IpAddress),
    PassiveDnsRecord(super::PassiveDnsRecord),
    SslCertificate(super::SslCertificate),
    UnclassifiedArtifact(super::UnclassifiedArtifact),
}
