// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInConditions`, a complex type.
    SignInConditions "microsoft.graph.signInConditions" "complex";
    /// `agentIdRiskLevel`: agentIdRiskLevel
    agent_id_risk_level "agentIdRiskLevel": mg::Open<super::AgentIdRiskLevel>,
    /// `authenticationFlow`: authenticationFlow
    authentication_flow "authenticationFlow": mg::Boxed<super::AuthenticationFlow>,
    /// `clientAppType`: conditionalAccessClientApp
    client_app_type "clientAppType": mg::Open<super::ConditionalAccessClientApp>,
    /// `country`: String
    country "country": String,
    /// `deviceInfo`: deviceInfo
    device_info "deviceInfo": mg::Boxed<super::DeviceInfo>,
    /// `devicePlatform`: conditionalAccessDevicePlatform
    device_platform "devicePlatform": mg::Open<super::ConditionalAccessDevicePlatform>,
    /// `insiderRiskLevel`: insiderRiskLevel
    insider_risk_level "insiderRiskLevel": mg::Open<super::InsiderRiskLevel>,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `servicePrincipalRiskLevel`: riskLevel
    service_principal_risk_level "servicePrincipalRiskLevel": mg::Open<super::RiskLevel>,
    /// `signInRiskLevel`: riskLevel
    sign_in_risk_level "signInRiskLevel": mg::Open<super::RiskLevel>,
    /// `userRiskLevel`: riskLevel
    user_risk_level "userRiskLevel": mg::Open<super::RiskLevel>,
}
