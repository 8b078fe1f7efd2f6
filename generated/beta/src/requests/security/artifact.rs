// @generated
use crate::{mg, models, requests};

/// Requests on one [`Artifact`](models::security::Artifact): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().article_indicators().id(id).artifact()`.
#[derive(Clone, Debug)]
pub struct ArtifactResource(mg::One<models::security::Artifact>);

mg::builder! { ArtifactResource: mg::One<models::security::Artifact> }

impl ArtifactResource {
    /// `…/microsoft.graph.security.host`: cast to [`Host`](models::security::Host).
    #[doc(alias = "microsoft.graph.security.host")]
    #[inline]
    pub fn cast_to_host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "microsoft.graph.security.host")
    }

    /// `…/microsoft.graph.security.hostComponent`: cast to
    /// [`HostComponent`](models::security::HostComponent).
    #[doc(alias = "microsoft.graph.security.hostComponent")]
    #[inline]
    pub fn cast_to_host_component(
        &self,
    ) -> requests::security::host_component::HostComponentResource {
        mg::navigate(self, "microsoft.graph.security.hostComponent")
    }

    /// `…/microsoft.graph.security.hostCookie`: cast to
    /// [`HostCookie`](models::security::HostCookie).
    #[doc(alias = "microsoft.graph.security.hostCookie")]
    #[inline]
    pub fn cast_to_host_cookie(
        &self,
    ) -> requests::security::host_cookie::HostCookieResource {
        mg::navigate(self, "microsoft.graph.security.hostCookie")
    }

    /// `…/microsoft.graph.security.hostSslCertificate`: cast to
    /// [`HostSslCertificate`](models::security::HostSslCertificate).
    #[doc(alias = "microsoft.graph.security.hostSslCertificate")]
    #[inline]
    pub fn cast_to_host_ssl_certificate(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateResource {
        mg::navigate(self, "microsoft.graph.security.hostSslCertificate")
    }

    /// `…/microsoft.graph.security.hostTracker`: cast to
    /// [`HostTracker`](models::security::HostTracker).
    #[doc(alias = "microsoft.graph.security.hostTracker")]
    #[inline]
    pub fn cast_to_host_tracker(
        &self,
    ) -> requests::security::host_tracker::HostTrackerResource {
        mg::navigate(self, "microsoft.graph.security.hostTracker")
    }

    /// `…/microsoft.graph.security.hostname`: cast to [`Hostname`](models::security::Hostname).
    #[doc(alias = "microsoft.graph.security.hostname")]
    #[inline]
    pub fn cast_to_hostname(&self) -> requests::security::hostname::HostnameResource {
        mg::navigate(self, "microsoft.graph.security.hostname")
    }

    /// `…/microsoft.graph.security.ipAddress`: cast to [`IpAddress`](models::security::IpAddress).
    #[doc(alias = "microsoft.graph.security.ipAddress")]
    #[inline]
    pub fn cast_to_ip_address(
        &self,
    ) -> requests::security::ip_address::IpAddressResource {
        mg::navigate(self, "microsoft.graph.security.ipAddress")
    }

    /// `…/microsoft.graph.security.passiveDnsRecord`: cast to
    /// [`PassiveDnsRecord`](models::security::PassiveDnsRecord).
    #[doc(alias = "microsoft.graph.security.passiveDnsRecord")]
    #[inline]
    pub fn cast_to_passive_dns_record(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordResource {
        mg::navigate(self, "microsoft.graph.security.passiveDnsRecord")
    }

    /// `…/microsoft.graph.security.sslCertificate`: cast to
    /// [`SslCertificate`](models::security::SslCertificate).
    #[doc(alias = "microsoft.graph.security.sslCertificate")]
    #[inline]
    pub fn cast_to_ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::navigate(self, "microsoft.graph.security.sslCertificate")
    }

    /// `…/microsoft.graph.security.unclassifiedArtifact`: cast to
    /// [`UnclassifiedArtifact`](models::security::UnclassifiedArtifact).
    #[doc(alias = "microsoft.graph.security.unclassifiedArtifact")]
    #[inline]
    pub fn cast_to_unclassified_artifact(
        &self,
    ) -> requests::security::unclassified_artifact::UnclassifiedArtifactResource {
        mg::navigate(self, "microsoft.graph.security.unclassifiedArtifact")
    }
}
