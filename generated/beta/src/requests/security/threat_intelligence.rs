// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.threatIntelligence`, by its URL.
    ///
    /// For example `/security/threatIntelligence`.
    ThreatIntelligenceResource(mg::One<models::security::ThreatIntelligence>)
}

impl ThreatIntelligenceResource {
    /// `…/articleIndicators`: many `microsoft.graph.security.articleIndicator`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn article_indicators(
        &self,
    ) -> requests::security::article_indicator::ArticleIndicatorCollection {
        mg::to(self, "articleIndicators")
    }

    /// `…/articles`: many `microsoft.graph.security.article`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn articles(&self) -> requests::security::article::ArticleCollection {
        mg::to(self, "articles")
    }

    /// `…/hostComponents`: many `microsoft.graph.security.hostComponent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn host_components(
        &self,
    ) -> requests::security::host_component::HostComponentCollection {
        mg::to(self, "hostComponents")
    }

    /// `…/hostCookies`: many `microsoft.graph.security.hostCookie`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn host_cookies(&self) -> requests::security::host_cookie::HostCookieCollection {
        mg::to(self, "hostCookies")
    }

    /// `…/hostPairs`: many `microsoft.graph.security.hostPair`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn host_pairs(&self) -> requests::security::host_pair::HostPairCollection {
        mg::to(self, "hostPairs")
    }

    /// `…/hostPorts`: many `microsoft.graph.security.hostPort`
    #[inline]
    pub fn host_ports(&self) -> requests::security::host_port::HostPortCollection {
        mg::to(self, "hostPorts")
    }

    /// `…/hostSslCertificates`: many `microsoft.graph.security.hostSslCertificate`
    #[inline]
    pub fn host_ssl_certificates(
        &self,
    ) -> requests::security::host_ssl_certificate::HostSslCertificateCollection {
        mg::to(self, "hostSslCertificates")
    }

    /// `…/hostTrackers`: many `microsoft.graph.security.hostTracker`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn host_trackers(
        &self,
    ) -> requests::security::host_tracker::HostTrackerCollection {
        mg::to(self, "hostTrackers")
    }

    /// `…/hosts`: many `microsoft.graph.security.host`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn hosts(&self) -> requests::security::host::HostCollection {
        mg::to(self, "hosts")
    }

    /// `…/intelProfiles`: many `microsoft.graph.security.intelligenceProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn intel_profiles(
        &self,
    ) -> requests::security::intelligence_profile::IntelligenceProfileCollection {
        mg::to(self, "intelProfiles")
    }

    /// `…/intelligenceProfileIndicators`: many `microsoft.graph.security.intelligenceProfileIndicator`
    #[inline]
    pub fn intelligence_profile_indicators(
        &self,
    ) -> requests::security::intelligence_profile_indicator::IntelligenceProfileIndicatorCollection {
        mg::to(self, "intelligenceProfileIndicators")
    }

    /// `…/passiveDnsRecords`: many `microsoft.graph.security.passiveDnsRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn passive_dns_records(
        &self,
    ) -> requests::security::passive_dns_record::PassiveDnsRecordCollection {
        mg::to(self, "passiveDnsRecords")
    }

    /// `…/sslCertificates`: many `microsoft.graph.security.sslCertificate`
    #[inline]
    pub fn ssl_certificates(
        &self,
    ) -> requests::security::ssl_certificate::SslCertificateCollection {
        mg::to(self, "sslCertificates")
    }

    /// `…/subdomains`: many `microsoft.graph.security.subdomain`
    #[inline]
    pub fn subdomains(&self) -> requests::security::subdomain::SubdomainCollection {
        mg::to(self, "subdomains")
    }

    /// `…/vulnerabilities`: many `microsoft.graph.security.vulnerability`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn vulnerabilities(
        &self,
    ) -> requests::security::vulnerability::VulnerabilityCollection {
        mg::to(self, "vulnerabilities")
    }

    /// `…/whoisHistoryRecords`: many `microsoft.graph.security.whoisHistoryRecord`
    #[inline]
    pub fn whois_history_records(
        &self,
    ) -> requests::security::whois_history_record::WhoisHistoryRecordCollection {
        mg::to(self, "whoisHistoryRecords")
    }

    /// `…/whoisRecords`: many `microsoft.graph.security.whoisRecord`
    #[inline]
    pub fn whois_records(
        &self,
    ) -> requests::security::whois_record::WhoisRecordCollection {
        mg::to(self, "whoisRecords")
    }
}
