// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.networkAccessRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`NetworkAccessRootResource`], for example `graph.network_access()`.
///
/// Operations: `onboard`.
///
/// [`NetworkAccessRootResource`]: crate::requests::networkaccess::network_access_root::NetworkAccessRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-networkaccessroot?view=graph-rest-beta
pub struct NetworkAccessRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkAccessRoot: "microsoft.graph.networkaccess.networkAccessRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { NetworkAccessRoot: crate::models::Entity }

impl NetworkAccessRoot {
    /// `alerts`: many [`Alert`](super::Alert).
    pub const ALERTS: mg::Nav<NetworkAccessRoot, Vec<super::Alert>> = mg::Nav::new(
        "alerts",
    );
    /// `cloudFirewallPolicies`: many [`CloudFirewallPolicy`](super::CloudFirewallPolicy).
    pub const CLOUD_FIREWALL_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::CloudFirewallPolicy>,
    > = mg::Nav::new("cloudFirewallPolicies");
    /// `connectivity`: [`Connectivity`](super::Connectivity).
    pub const CONNECTIVITY: mg::Nav<NetworkAccessRoot, super::Connectivity> = mg::Nav::new(
        "connectivity",
    );
    /// `filteringPolicies`: many [`FilteringPolicy`](super::FilteringPolicy).
    pub const FILTERING_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::FilteringPolicy>,
    > = mg::Nav::new("filteringPolicies");
    /// `filteringProfiles`: many [`FilteringProfile`](super::FilteringProfile).
    pub const FILTERING_PROFILES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::FilteringProfile>,
    > = mg::Nav::new("filteringProfiles");
    /// `forwardingPolicies`: many [`ForwardingPolicy`](super::ForwardingPolicy).
    pub const FORWARDING_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ForwardingPolicy>,
    > = mg::Nav::new("forwardingPolicies");
    /// `forwardingProfiles`: many [`ForwardingProfile`](super::ForwardingProfile).
    pub const FORWARDING_PROFILES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ForwardingProfile>,
    > = mg::Nav::new("forwardingProfiles");
    /// `logs`: [`Logs`](super::Logs).
    pub const LOGS: mg::Nav<NetworkAccessRoot, super::Logs> = mg::Nav::new("logs");
    /// `reports`: [`Reports`](super::Reports).
    pub const REPORTS: mg::Nav<NetworkAccessRoot, super::Reports> = mg::Nav::new(
        "reports",
    );
    /// `settings`: [`Settings`](super::Settings).
    pub const SETTINGS: mg::Nav<NetworkAccessRoot, super::Settings> = mg::Nav::new(
        "settings",
    );
    /// `tenantStatus`: [`TenantStatus`](super::TenantStatus).
    pub const TENANT_STATUS: mg::Nav<NetworkAccessRoot, super::TenantStatus> = mg::Nav::new(
        "tenantStatus",
    );
    /// `threatIntelligencePolicies`: many
    /// [`ThreatIntelligencePolicy`](super::ThreatIntelligencePolicy).
    pub const THREAT_INTELLIGENCE_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::ThreatIntelligencePolicy>,
    > = mg::Nav::new("threatIntelligencePolicies");
    /// `tls`: [`TlsTermination`](super::TlsTermination).
    pub const TLS: mg::Nav<NetworkAccessRoot, super::TlsTermination> = mg::Nav::new(
        "tls",
    );
    /// `tlsInspectionPolicies`: many [`TlsInspectionPolicy`](super::TlsInspectionPolicy).
    pub const TLS_INSPECTION_POLICIES: mg::Nav<
        NetworkAccessRoot,
        Vec<super::TlsInspectionPolicy>,
    > = mg::Nav::new("tlsInspectionPolicies");
}
