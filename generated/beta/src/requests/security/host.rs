// @generated
use crate::{mg, models, requests};

/// Requests on one [`Host`](models::security::Host): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().threat_intelligence().hosts().id(id)`.
#[derive(Clone, Debug)]
pub struct HostResource(mg::One<models::security::Host>);

mg::builder! { HostResource: mg::One<models::security::Host> }

impl HostResource {
    /// `…/childHostPairs`: many [`HostPair`](models::security::HostPair).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn child_host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::navigate(self, "childHostPairs")
    }

    /// `…/components`: many [`HostComponent`](models::security::HostComponent).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn components(
        &self,
    ) -> requests::security::host_component::HostComponentCollection {
        mg::navigate(self, "components")
    }

    /// `…/cookies`: many [`HostCookie`](models::security::HostCookie).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn cookies(&self) -> requests::security::host_cookie::HostCookieCollection {
        mg::navigate(self, "cookies")
    }

    /// `…/hostPairs`: many [`HostPair`](models::security::HostPair).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::navigate(self, "hostPairs")
    }

    /// `…/parentHostPairs`: many [`HostPair`](models::security::HostPair).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn parent_host_pairs(
        &self,
    ) -> requests::security::host_pair::HostPairCollection {
        mg::navigate(self, "parentHostPairs")
    }

    /// `…/passiveDns`: many [`PassiveDnsRecord`](models::security::PassiveDnsRecord).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn passive_dns(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::navigate(self, "passiveDns")
    }

    /// `…/passiveDnsReverse`: many [`PassiveDnsRecord`](models::security::PassiveDnsRecord).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn passive_dns_reverse(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::navigate(self, "passiveDnsReverse")
    }

    /// `…/ports`: many [`HostPort`](models::security::HostPort).
    #[inline]
    pub fn ports(&self) -> requests::security::host_port::HostPortCollection {
        mg::navigate(self, "ports")
    }

    /// `…/reputation`: [`HostReputation`](models::security::HostReputation).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn reputation(
        &self,
    ) -> requests::security::host_reputation::HostReputationResource {
        mg::navigate(self, "reputation")
    }

    /// `…/sslCertificates`: many [`HostSslCertificate`](models::security::HostSslCertificate).
    #[inline]
    pub fn ssl_certificates(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateCollection {
        mg::navigate(self, "sslCertificates")
    }

    /// `…/subdomains`: many [`Subdomain`](models::security::Subdomain).
    #[inline]
    pub fn subdomains(&self) -> requests::security::subdomain::SubdomainCollection {
        mg::navigate(self, "subdomains")
    }

    /// `…/trackers`: many [`HostTracker`](models::security::HostTracker).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn trackers(&self) -> requests::security::host_tracker::HostTrackerCollection {
        mg::navigate(self, "trackers")
    }

    /// `…/whois`: [`WhoisRecord`](models::security::WhoisRecord).
    #[inline]
    pub fn whois(&self) -> requests::security::whois_record::WhoisRecordResource {
        mg::navigate(self, "whois")
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
}

/// Requests on a collection of [`Host`](models::security::Host): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.security().threat_intelligence().hosts()`.
#[derive(Clone, Debug)]
pub struct HostCollection(mg::Many<models::security::Host, HostResource>);

mg::builder! { HostCollection: mg::Many<models::security::Host, HostResource> }

impl HostCollection {
    /// `…/microsoft.graph.security.hostname`: the members that are
    /// [`Hostname`](models::security::Hostname).
    #[doc(alias = "microsoft.graph.security.hostname")]
    #[inline]
    pub fn cast_to_hostname(&self) -> requests::security::hostname::HostnameCollection {
        mg::navigate(self, "microsoft.graph.security.hostname")
    }

    /// `…/microsoft.graph.security.ipAddress`: the members that are
    /// [`IpAddress`](models::security::IpAddress).
    #[doc(alias = "microsoft.graph.security.ipAddress")]
    #[inline]
    pub fn cast_to_ip_address(
        &self,
    ) -> requests::security::ip_address::IpAddressCollection {
        mg::navigate(self, "microsoft.graph.security.ipAddress")
    }
}
