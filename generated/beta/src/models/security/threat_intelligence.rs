// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligence`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-threatintelligence?view=graph-rest-beta>
    ThreatIntelligence "microsoft.graph.security.threatIntelligence" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ThreatIntelligence: crate::models::Entity }

impl ThreatIntelligence {
    /// `articleIndicators`: many `microsoft.graph.security.articleIndicator`, contained
    pub const ARTICLE_INDICATORS: mg::Nav<
        ThreatIntelligence,
        Vec<super::ArticleIndicator>,
    > = mg::Nav::new("articleIndicators");
    /// `articles`: many `microsoft.graph.security.article`, contained
    pub const ARTICLES: mg::Nav<ThreatIntelligence, Vec<super::Article>> = mg::Nav::new(
        "articles",
    );
    /// `hostComponents`: many `microsoft.graph.security.hostComponent`, contained
    pub const HOST_COMPONENTS: mg::Nav<ThreatIntelligence, Vec<super::HostComponent>> = mg::Nav::new(
        "hostComponents",
    );
    /// `hostCookies`: many `microsoft.graph.security.hostCookie`, contained
    pub const HOST_COOKIES: mg::Nav<ThreatIntelligence, Vec<super::HostCookie>> = mg::Nav::new(
        "hostCookies",
    );
    /// `hostPairs`: many `microsoft.graph.security.hostPair`, contained
    pub const HOST_PAIRS: mg::Nav<ThreatIntelligence, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `hostPorts`: many `microsoft.graph.security.hostPort`, contained
    pub const HOST_PORTS: mg::Nav<ThreatIntelligence, Vec<super::HostPort>> = mg::Nav::new(
        "hostPorts",
    );
    /// `hostSslCertificates`: many `microsoft.graph.security.hostSslCertificate`, contained
    pub const HOST_SSL_CERTIFICATES: mg::Nav<
        ThreatIntelligence,
        Vec<super::HostSslCertificate>,
    > = mg::Nav::new("hostSslCertificates");
    /// `hostTrackers`: many `microsoft.graph.security.hostTracker`, contained
    pub const HOST_TRACKERS: mg::Nav<ThreatIntelligence, Vec<super::HostTracker>> = mg::Nav::new(
        "hostTrackers",
    );
    /// `hosts`: many `microsoft.graph.security.host`, contained
    pub const HOSTS: mg::Nav<ThreatIntelligence, Vec<super::Host>> = mg::Nav::new(
        "hosts",
    );
    /// `intelProfiles`: many `microsoft.graph.security.intelligenceProfile`, contained
    pub const INTEL_PROFILES: mg::Nav<
        ThreatIntelligence,
        Vec<super::IntelligenceProfile>,
    > = mg::Nav::new("intelProfiles");
    /// `intelligenceProfileIndicators`: many `microsoft.graph.security.intelligenceProfileIndicator`, contained
    pub const INTELLIGENCE_PROFILE_INDICATORS: mg::Nav<
        ThreatIntelligence,
        Vec<super::IntelligenceProfileIndicator>,
    > = mg::Nav::new("intelligenceProfileIndicators");
    /// `passiveDnsRecords`: many `microsoft.graph.security.passiveDnsRecord`, contained
    pub const PASSIVE_DNS_RECORDS: mg::Nav<
        ThreatIntelligence,
        Vec<super::PassiveDnsRecord>,
    > = mg::Nav::new("passiveDnsRecords");
    /// `sslCertificates`: many `microsoft.graph.security.sslCertificate`, contained
    pub const SSL_CERTIFICATES: mg::Nav<
        ThreatIntelligence,
        Vec<super::SslCertificate>,
    > = mg::Nav::new("sslCertificates");
    /// `subdomains`: many `microsoft.graph.security.subdomain`, contained
    pub const SUBDOMAINS: mg::Nav<ThreatIntelligence, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `vulnerabilities`: many `microsoft.graph.security.vulnerability`, contained
    pub const VULNERABILITIES: mg::Nav<ThreatIntelligence, Vec<super::Vulnerability>> = mg::Nav::new(
        "vulnerabilities",
    );
    /// `whoisHistoryRecords`: many `microsoft.graph.security.whoisHistoryRecord`, contained
    pub const WHOIS_HISTORY_RECORDS: mg::Nav<
        ThreatIntelligence,
        Vec<super::WhoisHistoryRecord>,
    > = mg::Nav::new("whoisHistoryRecords");
    /// `whoisRecords`: many `microsoft.graph.security.whoisRecord`, contained
    pub const WHOIS_RECORDS: mg::Nav<ThreatIntelligence, Vec<super::WhoisRecord>> = mg::Nav::new(
        "whoisRecords",
    );
}
