// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.host`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hosts/{host-id}`.
    HostResource(mg::One<models::security::Host>)
}

impl HostResource {
    /// `…/childHostPairs`: many `microsoft.graph.security.hostPair`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn child_host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::to(self, "childHostPairs")
    }

    /// `…/components`: many `microsoft.graph.security.hostComponent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn components(
        &self,
    ) -> requests::security::host_component::HostComponentCollection {
        mg::to(self, "components")
    }

    /// `…/cookies`: many `microsoft.graph.security.hostCookie`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn cookies(&self) -> requests::security::host_cookie::HostCookieCollection {
        mg::to(self, "cookies")
    }

    /// `…/hostPairs`: many `microsoft.graph.security.hostPair`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::to(self, "hostPairs")
    }

    /// `…/parentHostPairs`: many `microsoft.graph.security.hostPair`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn parent_host_pairs(
        &self,
    ) -> requests::security::host_pair::HostPairCollection {
        mg::to(self, "parentHostPairs")
    }

    /// `…/passiveDns`: many `microsoft.graph.security.passiveDnsRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn passive_dns(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::to(self, "passiveDns")
    }

    /// `…/passiveDnsReverse`: many `microsoft.graph.security.passiveDnsRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn passive_dns_reverse(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::to(self, "passiveDnsReverse")
    }

    /// `…/ports`: many `microsoft.graph.security.hostPort`
    #[inline]
    pub fn ports(&self) -> requests::security::host_port::HostPortCollection {
        mg::to(self, "ports")
    }

    /// `…/reputation`: `microsoft.graph.security.hostReputation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn reputation(
        &self,
    ) -> requests::security::host_reputation::HostReputationResource {
        mg::to(self, "reputation")
    }

    /// `…/sslCertificates`: many `microsoft.graph.security.hostSslCertificate`
    #[inline]
    pub fn ssl_certificates(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateCollection {
        mg::to(self, "sslCertificates")
    }

    /// `…/subdomains`: many `microsoft.graph.security.subdomain`
    #[inline]
    pub fn subdomains(&self) -> requests::security::subdomain::SubdomainCollection {
        mg::to(self, "subdomains")
    }

    /// `…/trackers`: many `microsoft.graph.security.hostTracker`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn trackers(&self) -> requests::security::host_tracker::HostTrackerCollection {
        mg::to(self, "trackers")
    }

    /// `…/whois`: `microsoft.graph.security.whoisRecord`
    #[inline]
    pub fn whois(&self) -> requests::security::whois_record::WhoisRecordResource {
        mg::to(self, "whois")
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
}

mg::builder! {
    /// A collection of `microsoft.graph.security.host`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hosts`.
    HostCollection(mg::Many<models::security::Host, HostResource>)
}

impl HostCollection {
    /// `…/microsoft.graph.security.hostname`
    #[inline]
    pub fn as_hostname(&self) -> requests::security::hostname::HostnameCollection {
        mg::to(self, "microsoft.graph.security.hostname")
    }

    /// `…/microsoft.graph.security.ipAddress`
    #[inline]
    pub fn as_ip_address(&self) -> requests::security::ip_address::IpAddressCollection {
        mg::to(self, "microsoft.graph.security.ipAddress")
    }
}
