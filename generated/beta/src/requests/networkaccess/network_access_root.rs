// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.networkAccessRoot`, by its URL.
    ///
    /// For example `/networkAccess`.
    NetworkAccessRootResource(mg::One<models::networkaccess::NetworkAccessRoot>)
}

impl NetworkAccessRootResource {
    /// `…/alerts`: many `microsoft.graph.networkaccess.alert`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn alerts(&self) -> requests::networkaccess::alert::AlertCollection {
        mg::to(self, "alerts")
    }

    /// `…/cloudFirewallPolicies`: many `microsoft.graph.networkaccess.cloudFirewallPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn cloud_firewall_policies(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy::CloudFirewallPolicyCollection {
        mg::to(self, "cloudFirewallPolicies")
    }

    /// `…/connectivity`: `microsoft.graph.networkaccess.connectivity`
    #[inline]
    pub fn connectivity(
        &self,
    ) -> requests::networkaccess::connectivity::ConnectivityResource {
        mg::to(self, "connectivity")
    }

    /// `…/filteringPolicies`: many `microsoft.graph.networkaccess.filteringPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn filtering_policies(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyCollection {
        mg::to(self, "filteringPolicies")
    }

    /// `…/filteringProfiles`: many `microsoft.graph.networkaccess.filteringProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn filtering_profiles(
        &self,
    ) -> requests::networkaccess::filtering_profile::FilteringProfileCollection {
        mg::to(self, "filteringProfiles")
    }

    /// `…/forwardingPolicies`: many `microsoft.graph.networkaccess.forwardingPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn forwarding_policies(
        &self,
    ) -> requests::networkaccess::forwarding_policy::ForwardingPolicyCollection {
        mg::to(self, "forwardingPolicies")
    }

    /// `…/forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn forwarding_profiles(
        &self,
    ) -> requests::networkaccess::forwarding_profile::ForwardingProfileCollection {
        mg::to(self, "forwardingProfiles")
    }

    /// `…/logs`: `microsoft.graph.networkaccess.logs`
    #[inline]
    pub fn logs(&self) -> requests::networkaccess::logs::LogsResource {
        mg::to(self, "logs")
    }

    /// `…/reports`: `microsoft.graph.networkaccess.reports`
    #[inline]
    pub fn reports(&self) -> requests::networkaccess::reports::ReportsResource {
        mg::to(self, "reports")
    }

    /// `…/settings`: `microsoft.graph.networkaccess.settings`
    #[inline]
    pub fn settings(&self) -> requests::networkaccess::settings::SettingsResource {
        mg::to(self, "settings")
    }

    /// `…/tenantStatus`: `microsoft.graph.networkaccess.tenantStatus`
    #[inline]
    pub fn tenant_status(
        &self,
    ) -> requests::networkaccess::tenant_status::TenantStatusResource {
        mg::to(self, "tenantStatus")
    }

    /// `…/threatIntelligencePolicies`: many `microsoft.graph.networkaccess.threatIntelligencePolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn threat_intelligence_policies(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy::ThreatIntelligencePolicyCollection {
        mg::to(self, "threatIntelligencePolicies")
    }

    /// `…/tls`: `microsoft.graph.networkaccess.tlsTermination`
    #[inline]
    pub fn tls(
        &self,
    ) -> requests::networkaccess::tls_termination::TlsTerminationResource {
        mg::to(self, "tls")
    }

    /// `…/tlsInspectionPolicies`: many `microsoft.graph.networkaccess.tlsInspectionPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn tls_inspection_policies(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy::TlsInspectionPolicyCollection {
        mg::to(self, "tlsInspectionPolicies")
    }

    /// `POST …/microsoft.graph.networkaccess.onboard`
    #[inline]
    pub fn onboard(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.networkaccess.onboard")
    }
}
