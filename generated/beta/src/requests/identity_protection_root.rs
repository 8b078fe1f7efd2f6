// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityProtectionRoot`](models::IdentityProtectionRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_protection()`.
#[derive(Clone, Debug)]
pub struct IdentityProtectionRootResource(mg::One<models::IdentityProtectionRoot>);

mg::builder! { IdentityProtectionRootResource: mg::One<models::IdentityProtectionRoot> }

impl IdentityProtectionRootResource {
    /// `…/agentRiskDetections`: many [`AgentRiskDetection`](models::AgentRiskDetection).
    ///
    /// Least privileged permission to read: `IdentityRiskEvent.Read.All` (delegated, application).
    #[inline]
    pub fn agent_risk_detections(
        &self,
    ) -> requests::agent_risk_detection::AgentRiskDetectionCollection {
        mg::navigate(self, "agentRiskDetections")
    }

    /// `…/riskDetections`: many [`RiskDetection`](models::RiskDetection).
    ///
    /// Least privileged permission to read: `IdentityRiskEvent.Read.All` (delegated, application).
    #[inline]
    pub fn risk_detections(&self) -> requests::risk_detection::RiskDetectionCollection {
        mg::navigate(self, "riskDetections")
    }

    /// `…/riskyAgents`: many [`RiskyAgent`](models::RiskyAgent).
    ///
    /// Least privileged permission to read: `IdentityRiskyAgent.Read.All` (delegated, application).
    #[inline]
    pub fn risky_agents(&self) -> requests::risky_agent::RiskyAgentCollection {
        mg::navigate(self, "riskyAgents")
    }

    /// `…/riskyServicePrincipals`: many [`RiskyServicePrincipal`](models::RiskyServicePrincipal).
    ///
    /// Least privileged permission to read: `IdentityRiskyServicePrincipal.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn risky_service_principals(
        &self,
    ) -> requests::risky_service_principal::RiskyServicePrincipalCollection {
        mg::navigate(self, "riskyServicePrincipals")
    }

    /// `…/riskyUsers`: many [`RiskyUser`](models::RiskyUser).
    ///
    /// Least privileged permission to read: `IdentityRiskyUser.Read.All` (delegated, application).
    #[inline]
    pub fn risky_users(&self) -> requests::risky_user::RiskyUserCollection {
        mg::navigate(self, "riskyUsers")
    }

    /// `…/servicePrincipalRiskDetections`: many
    /// [`ServicePrincipalRiskDetection`](models::ServicePrincipalRiskDetection).
    ///
    /// Least privileged permission to read: `IdentityRiskEvent.Read.All` (delegated, application).
    #[inline]
    pub fn service_principal_risk_detections(
        &self,
    ) -> requests::service_principal_risk_detection::ServicePrincipalRiskDetectionCollection {
        mg::navigate(self, "servicePrincipalRiskDetections")
    }
}
