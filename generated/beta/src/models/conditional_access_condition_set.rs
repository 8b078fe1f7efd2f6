// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessConditionSet`, a complex type.
    ConditionalAccessConditionSet "microsoft.graph.conditionalAccessConditionSet" "complex";
    /// `agentIdRiskLevels`: conditionalAccessAgentIdRiskLevels
    agent_id_risk_levels "agentIdRiskLevels": mg::Flags<super::ConditionalAccessAgentIdRiskLevels>,
    /// `applications`: conditionalAccessApplications
    applications "applications": mg::Boxed<super::ConditionalAccessApplications>,
    /// `authenticationFlows`: conditionalAccessAuthenticationFlows
    authentication_flows "authenticationFlows": mg::Boxed<super::ConditionalAccessAuthenticationFlows>,
    /// `clientAppTypes`: Collection(conditionalAccessClientApp), items not null
    client_app_types "clientAppTypes" "r": Vec<mg::Open<super::ConditionalAccessClientApp>>,
    /// `clientApplications`: conditionalAccessClientApplications
    client_applications "clientApplications": mg::Boxed<super::ConditionalAccessClientApplications>,
    /// `deviceStates`: conditionalAccessDeviceStates
    device_states "deviceStates": mg::Boxed<super::ConditionalAccessDeviceStates>,
    /// `devices`: conditionalAccessDevices
    devices "devices": mg::Boxed<super::ConditionalAccessDevices>,
    /// `insiderRiskLevels`: conditionalAccessInsiderRiskLevels
    insider_risk_levels "insiderRiskLevels": mg::Flags<super::ConditionalAccessInsiderRiskLevels>,
    /// `locations`: conditionalAccessLocations
    locations "locations": mg::Boxed<super::ConditionalAccessLocations>,
    /// `platforms`: conditionalAccessPlatforms
    platforms "platforms": mg::Boxed<super::ConditionalAccessPlatforms>,
    /// `servicePrincipalRiskLevels`: Collection(riskLevel), items not null
    service_principal_risk_levels "servicePrincipalRiskLevels" "r": Vec<mg::Open<super::RiskLevel>>,
    /// `signInRiskLevels`: Collection(riskLevel), items not null
    sign_in_risk_levels "signInRiskLevels" "r": Vec<mg::Open<super::RiskLevel>>,
    /// `userRiskLevels`: Collection(riskLevel), items not null
    user_risk_levels "userRiskLevels" "r": Vec<mg::Open<super::RiskLevel>>,
    /// `users`: conditionalAccessUsers
    users "users": mg::Boxed<super::ConditionalAccessUsers>,
}
