// @generated
use crate::{mg, models, requests};

/// Requests on one [`NetworkAccessRoot`](models::networkaccess::NetworkAccessRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.network_access()`.
#[derive(Clone, Debug)]
pub struct NetworkAccessRootResource(mg::One<models::networkaccess::NetworkAccessRoot>);

mg::builder! { NetworkAccessRootResource: mg::One<models::networkaccess::NetworkAccessRoot> }

impl NetworkAccessRootResource {
    /// `…/alerts`: many [`Alert`](models::networkaccess::Alert).
    ///
    /// Least privileged permission to read: `NetworkAccess-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn alerts(&self) -> requests::networkaccess::alert::AlertCollection {
        mg::navigate(self, "alerts")
    }

    /// `…/cloudFirewallPolicies`: many
    /// [`CloudFirewallPolicy`](models::networkaccess::CloudFirewallPolicy).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn cloud_firewall_policies(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy::CloudFirewallPolicyCollection {
        mg::navigate(self, "cloudFirewallPolicies")
    }

    /// `…/connectivity`: [`Connectivity`](models::networkaccess::Connectivity).
    #[inline]
    pub fn connectivity(
        &self,
    ) -> requests::networkaccess::connectivity::ConnectivityResource {
        mg::navigate(self, "connectivity")
    }

    /// `…/filteringPolicies`: many [`FilteringPolicy`](models::networkaccess::FilteringPolicy).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn filtering_policies(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyCollection {
        mg::navigate(self, "filteringPolicies")
    }

    /// `…/filteringProfiles`: many [`FilteringProfile`](models::networkaccess::FilteringProfile).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn filtering_profiles(
        &self,
    ) -> requests::networkaccess::filtering_profile::FilteringProfileCollection {
        mg::navigate(self, "filteringProfiles")
    }

    /// `…/forwardingPolicies`: many [`ForwardingPolicy`](models::networkaccess::ForwardingPolicy).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn forwarding_policies(
        &self,
    ) -> requests::networkaccess::forwarding_policy::ForwardingPolicyCollection {
        mg::navigate(self, "forwardingPolicies")
    }

    /// `…/forwardingProfiles`: many
    /// [`ForwardingProfile`](models::networkaccess::ForwardingProfile).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn forwarding_profiles(
        &self,
    ) -> requests::networkaccess::forwarding_profile::ForwardingProfileCollection {
        mg::navigate(self, "forwardingProfiles")
    }

    /// `…/logs`: [`Logs`](models::networkaccess::Logs).
    #[inline]
    pub fn logs(&self) -> requests::networkaccess::logs::LogsResource {
        mg::navigate(self, "logs")
    }

    /// `…/reports`: [`Reports`](models::networkaccess::Reports).
    #[inline]
    pub fn reports(&self) -> requests::networkaccess::reports::ReportsResource {
        mg::navigate(self, "reports")
    }

    /// `…/settings`: [`Settings`](models::networkaccess::Settings).
    #[inline]
    pub fn settings(&self) -> requests::networkaccess::settings::SettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/tenantStatus`: [`TenantStatus`](models::networkaccess::TenantStatus).
    #[inline]
    pub fn tenant_status(
        &self,
    ) -> requests::networkaccess::tenant_status::TenantStatusResource {
        mg::navigate(self, "tenantStatus")
    }

    /// `…/threatIntelligencePolicies`: many
    /// [`ThreatIntelligencePolicy`](models::networkaccess::ThreatIntelligencePolicy).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn threat_intelligence_policies(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy::ThreatIntelligencePolicyCollection {
        mg::navigate(self, "threatIntelligencePolicies")
    }

    /// `…/tls`: [`TlsTermination`](models::networkaccess::TlsTermination).
    #[inline]
    pub fn tls(
        &self,
    ) -> requests::networkaccess::tls_termination::TlsTerminationResource {
        mg::navigate(self, "tls")
    }

    /// `…/tlsInspectionPolicies`: many
    /// [`TlsInspectionPolicy`](models::networkaccess::TlsInspectionPolicy).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn tls_inspection_policies(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy::TlsInspectionPolicyCollection {
        mg::navigate(self, "tlsInspectionPolicies")
    }

    /// `POST …/microsoft.graph.networkaccess.onboard`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.networkaccess.onboard")]
    #[inline]
    pub fn onboard(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.networkaccess.onboard")
    }
}
