// @generated
use crate::{mg, models, requests};

/// Requests on one [`ThreatIntelligence`](models::security::ThreatIntelligence): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence()`.
#[derive(Clone, Debug)]
pub struct ThreatIntelligenceResource(mg::One<models::security::ThreatIntelligence>);

mg::builder! { ThreatIntelligenceResource: mg::One<models::security::ThreatIntelligence> }

impl ThreatIntelligenceResource {
    /// `…/articleIndicators`: many [`ArticleIndicator`](models::security::ArticleIndicator).
    #[inline]
    pub fn article_indicators(
        &self,
    ) -> requests::security::article_indicator::ArticleIndicatorCollection {
        mg::navigate(self, "articleIndicators")
    }

    /// `…/articles`: many [`Article`](models::security::Article).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn articles(&self) -> requests::security::article::ArticleCollection {
        mg::navigate(self, "articles")
    }

    /// `…/hostComponents`: many [`HostComponent`](models::security::HostComponent).
    #[inline]
    pub fn host_components(
        &self,
    ) -> requests::security::host_component::HostComponentCollection {
        mg::navigate(self, "hostComponents")
    }

    /// `…/hostCookies`: many [`HostCookie`](models::security::HostCookie).
    #[inline]
    pub fn host_cookies(&self) -> requests::security::host_cookie::HostCookieCollection {
        mg::navigate(self, "hostCookies")
    }

    /// `…/hostPairs`: many [`HostPair`](models::security::HostPair).
    #[inline]
    pub fn host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::navigate(self, "hostPairs")
    }

    /// `…/hostPorts`: many [`HostPort`](models::security::HostPort).
    #[inline]
    pub fn host_ports(&self) -> requests::security::host_port::HostPortCollection {
        mg::navigate(self, "hostPorts")
    }

    /// `…/hostSslCertificates`: many [`HostSslCertificate`](models::security::HostSslCertificate).
    #[inline]
    pub fn host_ssl_certificates(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateCollection {
        mg::navigate(self, "hostSslCertificates")
    }

    /// `…/hostTrackers`: many [`HostTracker`](models::security::HostTracker).
    #[inline]
    pub fn host_trackers(
        &self,
    ) -> requests::security::host_tracker::HostTrackerCollection {
        mg::navigate(self, "hostTrackers")
    }

    /// `…/hosts`: many [`Host`](models::security::Host).
    #[inline]
    pub fn hosts(&self) -> requests::security::host::HostCollection {
        mg::navigate(self, "hosts")
    }

    /// `…/intelProfiles`: many [`IntelligenceProfile`](models::security::IntelligenceProfile).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn intel_profiles(
        &self,
    ) -> requests::security::intelligence_profile::IntelligenceProfileCollection {
        mg::navigate(self, "intelProfiles")
    }

    /// `…/intelligenceProfileIndicators`: many
    /// [`IntelligenceProfileIndicator`](models::security::IntelligenceProfileIndicator).
    #[inline]
    pub fn intelligence_profile_indicators(
        &self,
    ) -> requests::security::intelligence_profile_indicator::IntelligenceProfileIndicatorCollection {
        mg::navigate(self, "intelligenceProfileIndicators")
    }

    /// `…/passiveDnsRecords`: many [`PassiveDnsRecord`](models::security::PassiveDnsRecord).
    #[inline]
    pub fn passive_dns_records(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::navigate(self, "passiveDnsRecords")
    }

    /// `…/sslCertificates`: many [`SslCertificate`](models::security::SslCertificate).
    #[inline]
    pub fn ssl_certificates(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateCollection {
        mg::navigate(self, "sslCertificates")
    }

    /// `…/subdomains`: many [`Subdomain`](models::security::Subdomain).
    #[inline]
    pub fn subdomains(&self) -> requests::security::subdomain::SubdomainCollection {
        mg::navigate(self, "subdomains")
    }

    /// `…/vulnerabilities`: many [`Vulnerability`](models::security::Vulnerability).
    #[inline]
    pub fn vulnerabilities(
        &self,
    ) -> requests::security::vulnerability::VulnerabilityCollection {
        mg::navigate(self, "vulnerabilities")
    }

    /// `…/whoisHistoryRecords`: many [`WhoisHistoryRecord`](models::security::WhoisHistoryRecord).
    #[inline]
    pub fn whois_history_records(
        &self,
    ) -> requests::security::whois_history_record::WhoisHistoryRecordCollection {
        mg::navigate(self, "whoisHistoryRecords")
    }

    /// `…/whoisRecords`: many [`WhoisRecord`](models::security::WhoisRecord).
    #[inline]
    pub fn whois_records(
        &self,
    ) -> requests::security::whois_record::WhoisRecordCollection {
        mg::navigate(self, "whoisRecords")
    }
}
