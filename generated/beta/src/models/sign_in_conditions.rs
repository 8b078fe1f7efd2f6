// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInConditions`.
pub struct SignInConditions {
    /// `agentIdRiskLevel`.
    pub agent_id_risk_level: mg::Field<mg::Open<super::AgentIdRiskLevel>>,
    /// `authenticationFlow`.
    pub authentication_flow: mg::Field<mg::Boxed<super::AuthenticationFlow>>,
    /// `clientAppType`.
    pub client_app_type: mg::Field<mg::Open<super::ConditionalAccessClientApp>>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `deviceInfo`.
    pub device_info: mg::Field<mg::Boxed<super::DeviceInfo>>,
    /// `devicePlatform`.
    pub device_platform: mg::Field<mg::Open<super::ConditionalAccessDevicePlatform>>,
    /// `insiderRiskLevel`.
    pub insider_risk_level: mg::Field<mg::Open<super::InsiderRiskLevel>>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `servicePrincipalRiskLevel`.
    pub service_principal_risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `signInRiskLevel`.
    pub sign_in_risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `userRiskLevel`.
    pub user_risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInConditions: "microsoft.graph.signInConditions", complex;
    agent_id_risk_level: "agentIdRiskLevel",
    authentication_flow: "authenticationFlow",
    client_app_type: "clientAppType",
    country: "country",
    device_info: "deviceInfo",
    device_platform: "devicePlatform",
    insider_risk_level: "insiderRiskLevel",
    ip_address: "ipAddress",
    service_principal_risk_level: "servicePrincipalRiskLevel",
    sign_in_risk_level: "signInRiskLevel",
    user_risk_level: "userRiskLevel",
}
