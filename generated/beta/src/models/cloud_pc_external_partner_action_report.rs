// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExternalPartnerActionReport`, a complex type.
    CloudPcExternalPartnerActionReport "microsoft.graph.cloudPcExternalPartnerActionReport" "complex";
    /// `actionType`: cloudPcExternalPartnerActionType, not null
    action_type "actionType" "r": mg::Open<super::CloudPcExternalPartnerActionType>,
    /// `activityId`: String
    activity_id "activityId": String,
    /// `activityMessage`: String
    activity_message "activityMessage": String,
    /// `agentName`: String
    agent_name "agentName": String,
    /// `agentSetting`: cloudPcExternalPartnerAgentSetting
    agent_setting "agentSetting": mg::Boxed<super::CloudPcExternalPartnerAgentSetting>,
    /// `authenticatedAppId`: String, not null
    authenticated_app_id "authenticatedAppId" "r": String,
    /// `authenticatedAppName`: String
    authenticated_app_name "authenticatedAppName": String,
    /// `authenticatedMethod`: cloudPcExternalPartnerAuthenticatedMethod, not null
    authenticated_method "authenticatedMethod" "r": mg::Open<super::CloudPcExternalPartnerAuthenticatedMethod>,
    /// `authenticatedUserPrincipalName`: String
    authenticated_user_principal_name "authenticatedUserPrincipalName": String,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `cloudPcName`: String
    cloud_pc_name "cloudPcName": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
}
