// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.networkAccessRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-networkaccessroot?view=graph-rest-beta>
    NetworkAccessRoot "microsoft.graph.networkaccess.networkAccessRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { NetworkAccessRoot: crate::models::Entity }

impl NetworkAccessRoot {
    /// `alerts`: many `microsoft.graph.networkaccess.alert`, contained
    pub const ALERTS: mg::Nav<NetworkAccessRoot, Vec<super::Alert>> = mg::Nav::new(
        "alerts",
    );
    /// `cloudFirewallPolicies`: many `microsoft.graph.networkaccess.cloudFirewallPolicy`, contained
    pub const CLOUD_FIREWALL_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::CloudFirewallPolicy>,
    > = mg::Nav::new("cloudFirewallPolicies");
    /// `connectivity`: `microsoft.graph.networkaccess.connectivity`, contained
    pub const CONNECTIVITY: mg::Nav<NetworkAccessRoot, super::Connectivity> = mg::Nav::new(
        "connectivity",
    );
    /// `filteringPolicies`: many `microsoft.graph.networkaccess.filteringPolicy`, contained
    pub const FILTERING_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::FilteringPolicy>,
    > = mg::Nav::new("filteringPolicies");
    /// `filteringProfiles`: many `microsoft.graph.networkaccess.filteringProfile`, contained
    pub const FILTERING_PROFILES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::FilteringProfile>,
    > = mg::Nav::new("filteringProfiles");
    /// `forwardingPolicies`: many `microsoft.graph.networkaccess.forwardingPolicy`, contained
    pub const FORWARDING_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ForwardingPolicy>,
    > = mg::Nav::new("forwardingPolicies");
    /// `forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`, contained
    pub const FORWARDING_PROFILES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ForwardingProfile>,
    > = mg::Nav::new("forwardingProfiles");
    /// `logs`: `microsoft.graph.networkaccess.logs`, contained
    pub const LOGS: mg::Nav<NetworkAccessRoot, super::Logs> = mg::Nav::new("logs");
    /// `reports`: `microsoft.graph.networkaccess.reports`, contained
    pub const REPORTS: mg::Nav<NetworkAccessRoot, super::Reports> = mg::Nav::new(
        "reports",
    );
    /// `settings`: `microsoft.graph.networkaccess.settings`, contained
    pub const SETTINGS: mg::Nav<NetworkAccessRoot, super::Settings> = mg::Nav::new(
        "settings",
    );
    /// `tenantStatus`: `microsoft.graph.networkaccess.tenantStatus`, contained
    pub const TENANT_STATUS: mg::Nav<NetworkAccessRoot, super::TenantStatus> = mg::Nav::new(
        "tenantStatus",
    );
    /// `threatIntelligencePolicies`: many `microsoft.graph.networkaccess.threatIntelligencePolicy`, contained
    pub const THREAT_INTELLIGENCE_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ThreatIntelligencePolicy>,
    > = mg::Nav::new("threatIntelligencePolicies");
    /// `tls`: `microsoft.graph.networkaccess.tlsTermination`, contained
    pub const TLS: mg::Nav<NetworkAccessRoot, super::TlsTermination> = mg::Nav::new(
        "tls",
    );
    /// `tlsInspectionPolicies`: many `microsoft.graph.networkaccess.tlsInspectionPolicy`, contained
    pub const TLS_INSPECTION_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::TlsInspectionPolicy>,
    > = mg::Nav::new("tlsInspectionPolicies");
}
