// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.threatIntelligence`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ThreatIntelligenceResource`], for example `graph.security().threat_intelligence()`.
///
/// [`ThreatIntelligenceResource`]: crate::requests::security::threat_intelligence::ThreatIntelligenceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-threatintelligence?view=graph-rest-beta
pub struct ThreatIntelligence {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligence: "microsoft.graph.security.threatIntelligence", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { ThreatIntelligence: crate::models::Entity }

impl ThreatIntelligence {
    /// `articleIndicators`: many [`ArticleIndicator`](super::ArticleIndicator).
    pub const ARTICLE_INDICATORS: mg::Nav<
        ThreatIntelligence,
        Vec<super::ArticleIndicator>,
    > = mg::Nav::new("articleIndicators");
    /// `articles`: many [`Article`](super::Article).
    pub const ARTICLES: mg::Nav<ThreatIntelligence, Vec<super::Article>> = mg::Nav::new(
        "articles",
    );
    /// `hostComponents`: many [`HostComponent`](super::HostComponent).
    pub const HOST_COMPONENTS: mg::Nav<ThreatIntelligence, Vec<super::HostComponent>> = mg::Nav::new(
        "hostComponents",
    );
    /// `hostCookies`: many [`HostCookie`](super::HostCookie).
    pub const HOST_COOKIES: mg::Nav<ThreatIntelligence, Vec<super::HostCookie>> = mg::Nav::new(
        "hostCookies",
    );
    /// `hostPairs`: many [`HostPair`](super::HostPair).
    pub const HOST_PAIRS: mg::Nav<ThreatIntelligence, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `hostPorts`: many [`HostPort`](super::HostPort).
    pub const HOST_PORTS: mg::Nav<ThreatIntelligence, Vec<super::HostPort>> = mg::Nav::new(
        "hostPorts",
    );
    /// `hostSslCertificates`: many [`HostSslCertificate`](super::HostSslCertificate).
    pub const HOST_SSL_CERTIFICATES: mg::Nav<
        ThreatIntelligence,
        Vec<super::HostSslCertificate>,
    > = mg::Nav::new("hostSslCertificates");
    /// `hostTrackers`: many [`HostTracker`](super::HostTracker).
    pub const HOST_TRACKERS: mg::Nav<ThreatIntelligence, Vec<super::HostTracker>> = mg::Nav::new(
        "hostTrackers",
    );
    /// `hosts`: many [`Host`](super::Host).
    pub const HOSTS: mg::Nav<ThreatIntelligence, Vec<super::Host>> = mg::Nav::new(
        "hosts",
    );
    /// `intelProfiles`: many [`IntelligenceProfile`](super::IntelligenceProfile).
    pub const INTEL_PROFILES: mg::Nav<
        ThreatIntelligence,
        Vec<super::IntelligenceProfile>,
    > = mg::Nav::new("intelProfiles");
    /// `intelligenceProfileIndicators`: many
    /// [`IntelligenceProfileIndicator`](super::IntelligenceProfileIndicator).
    pub const INTELLIGENCE_PROFILE_INDICATORS: mg::Nav<
        ThreatIntelligence,
        Vec<super::IntelligenceProfileIndicator>,
    > = mg::Nav::new("intelligenceProfileIndicators");
    /// `passiveDnsRecords`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS_RECORDS: mg::Nav<
        ThreatIntelligence,
        Vec<super::PassiveDnsRecord>,
    > = mg::Nav::new("passiveDnsRecords");
    /// `sslCertificates`: many [`SslCertificate`](super::SslCertificate).
    pub const SSL_CERTIFICATES: mg::Nav<
        ThreatIntelligence,
        Vec<super::SslCertificate>,
    > = mg::Nav::new("sslCertificates");
    /// `subdomains`: many [`Subdomain`](super::Subdomain).
    pub const SUBDOMAINS: mg::Nav<ThreatIntelligence, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `vulnerabilities`: many [`Vulnerability`](super::Vulnerability).
    pub const VULNERABILITIES: mg::Nav<ThreatIntelligence, Vec<super::Vulnerability>> = mg::Nav::new(
        "vulnerabilities",
    );
    /// `whoisHistoryRecords`: many [`WhoisHistoryRecord`](super::WhoisHistoryRecord).
    pub const WHOIS_HISTORY_RECORDS: mg::Nav<
        ThreatIntelligence,
        Vec<super::WhoisHistoryRecord>,
    > = mg::Nav::new("whoisHistoryRecords");
    /// `whoisRecords`: many [`WhoisRecord`](super::WhoisRecord).
    pub const WHOIS_RECORDS: mg::Nav<ThreatIntelligence, Vec<super::WhoisRecord>> = mg::Nav::new(
        "whoisRecords",
    );
}
