// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.artifact`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-artifact?view=graph-rest-beta>
    Artifact "microsoft.graph.security.artifact" "entity abstract" : crate::models::Entity => ArtifactKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Artifact: crate::models::Entity }

/// The types derived from `microsoft.graph.security.artifact`.
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
