// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessConditionSet`.
pub struct ConditionalAccessConditionSet {
    /// `agentIdRiskLevels`.
    pub agent_id_risk_levels: mg::Field<
        mg::Flags<super::ConditionalAccessAgentIdRiskLevels>,
    >,
    /// `applications`.
    pub applications: mg::Field<mg::Boxed<super::ConditionalAccessApplications>>,
    /// `authenticationFlows`.
    pub authentication_flows: mg::Field<
        mg::Boxed<super::ConditionalAccessAuthenticationFlows>,
    >,
    /// `clientAppTypes`.
    pub client_app_types: mg::Field<Vec<mg::Open<super::ConditionalAccessClientApp>>>,
    /// `clientApplications`.
    pub client_applications: mg::Field<
        mg::Boxed<super::ConditionalAccessClientApplications>,
    >,
    /// `deviceStates`.
    pub device_states: mg::Field<mg::Boxed<super::ConditionalAccessDeviceStates>>,
    /// `devices`.
    pub devices: mg::Field<mg::Boxed<super::ConditionalAccessDevices>>,
    /// `insiderRiskLevels`.
    pub insider_risk_levels: mg::Field<
        mg::Flags<super::ConditionalAccessInsiderRiskLevels>,
    >,
    /// `locations`.
    pub locations: mg::Field<mg::Boxed<super::ConditionalAccessLocations>>,
    /// `platforms`.
    pub platforms: mg::Field<mg::Boxed<super::ConditionalAccessPlatforms>>,
    /// `servicePrincipalRiskLevels`.
    pub service_principal_risk_levels: mg::Field<Vec<mg::Open<super::RiskLevel>>>,
    /// `signInRiskLevels`.
    pub sign_in_risk_levels: mg::Field<Vec<mg::Open<super::RiskLevel>>>,
    /// `userRiskLevels`.
    pub user_risk_levels: mg::Field<Vec<mg::Open<super::RiskLevel>>>,
    /// `users`.
    pub users: mg::Field<mg::Boxed<super::ConditionalAccessUsers>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessConditionSet: "microsoft.graph.conditionalAccessConditionSet", complex;
    agent_id_risk_levels: "agentIdRiskLevels",
    applications: "applications",
    authentication_flows: "authenticationFlows",
    client_app_types: "clientAppTypes" required,
    client_applications: "clientApplications",
    device_states: "deviceStates",
    devices: "devices",
    insider_risk_levels: "insiderRiskLevels",
    locations: "locations",
    platforms: "platforms",
    service_principal_risk_levels: "servicePrincipalRiskLevels" required,
    sign_in_risk_levels: "signInRiskLevels" required,
    user_risk_levels: "userRiskLevels" required,
    users: "users",
}
