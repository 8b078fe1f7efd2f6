// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityProtectionRoot`, by its URL.
    ///
    /// For example `/identityProtection`.
    IdentityProtectionRootResource(mg::One<models::IdentityProtectionRoot>)
}

impl IdentityProtectionRootResource {
    /// `…/agentRiskDetections`: many `agentRiskDetection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    #[inline]
    pub fn agent_risk_detections(
        &self,
    ) -> requests::agent_risk_detection::AgentRiskDetectionCollection {
        mg::to(self, "agentRiskDetections")
    }

    /// `…/riskDetections`: many `riskDetection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    #[inline]
    pub fn risk_detections(&self) -> requests::risk_detection::RiskDetectionCollection {
        mg::to(self, "riskDetections")
    }

    /// `…/riskyAgents`: many `riskyAgent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskyAgent.Read.All** | **IdentityRiskyAgent.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskyAgent.Read.All** | **IdentityRiskyAgent.Read.All** |
    #[inline]
    pub fn risky_agents(&self) -> requests::risky_agent::RiskyAgentCollection {
        mg::to(self, "riskyAgents")
    }

    /// `…/riskyServicePrincipals`: many `riskyServicePrincipal`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All |
    /// | `GET …/{id}` | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All |
    #[inline]
    pub fn risky_service_principals(
        &self,
    ) -> requests::risky_service_principal::RiskyServicePrincipalCollection {
        mg::to(self, "riskyServicePrincipals")
    }

    /// `…/riskyUsers`: many `riskyUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskyUser.Read.All** | **IdentityRiskyUser.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskyUser.Read.All** | **IdentityRiskyUser.Read.All** |
    #[inline]
    pub fn risky_users(&self) -> requests::risky_user::RiskyUserCollection {
        mg::to(self, "riskyUsers")
    }

    /// `…/servicePrincipalRiskDetections`: many `servicePrincipalRiskDetection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    #[inline]
    pub fn service_principal_risk_detections(
        &self,
    ) -> requests::service_principal_risk_detection::ServicePrincipalRiskDetectionCollection {
        mg::to(self, "servicePrincipalRiskDetections")
    }
}
