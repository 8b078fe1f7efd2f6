// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.artifact`, by its URL.
    ///
    /// For example `/security/threatIntelligence/articleIndicators/{articleIndicator-id}/artifact`.
    ArtifactResource(mg::One<models::security::Artifact>)
}

impl ArtifactResource {
    /// `…/microsoft.graph.security.host`
    #[inline]
    pub fn as_host(&self) -> requests::security::host::HostResource {
        mg::to(self, "microsoft.graph.security.host")
    }

    /// `…/microsoft.graph.security.hostComponent`
    #[inline]
    pub fn as_host_component(
        &self,
    ) -> requests::security::host_component::HostComponentResource {
        mg::to(self, "microsoft.graph.security.hostComponent")
    }

    /// `…/microsoft.graph.security.hostCookie`
    #[inline]
    pub fn as_host_cookie(&self) -> requests::security::host_cookie::HostCookieResource {
        mg::to(self, "microsoft.graph.security.hostCookie")
    }

    /// `…/microsoft.graph.security.hostSslCertificate`
    #[inline]
    pub fn as_host_ssl_certificate(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateResource {
        mg::to(self, "microsoft.graph.security.hostSslCertificate")
    }

    /// `…/microsoft.graph.security.hostTracker`
    #[inline]
    pub fn as_host_tracker(
        &self,
    ) -> requests::security::host_tracker::HostTrackerResource {
        mg::to(self, "microsoft.graph.security.hostTracker")
    }

    /// `…/microsoft.graph.security.hostname`
    #[inline]
    pub fn as_hostname(&self) -> requests::security::hostname::HostnameResource {
        mg::to(self, "microsoft.graph.security.hostname")
    }

    /// `…/microsoft.graph.security.ipAddress`
    #[inline]
    pub fn as_ip_address(&self) -> requests::security::ip_address::IpAddressResource {
        mg::to(self, "microsoft.graph.security.ipAddress")
    }

    /// `…/microsoft.graph.security.passiveDnsRecord`
    #[inline]
    pub fn as_passive_dns_record(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordResource {
        mg::to(self, "microsoft.graph.security.passiveDnsRecord")
    }

    /// `…/microsoft.graph.security.sslCertificate`
    #[inline]
    pub fn as_ssl_certificate(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateResource {
        mg::to(self, "microsoft.graph.security.sslCertificate")
    }

    /// `…/microsoft.graph.security.unclassifiedArtifact`
    #[inline]
    pub fn as_unclassified_artifact(
        &self,
    ) -> requests::security::unclassified_artifact::UnclassifiedArtifactResource {
        mg::to(self, "microsoft.graph.security.unclassifiedArtifact")
    }
}
