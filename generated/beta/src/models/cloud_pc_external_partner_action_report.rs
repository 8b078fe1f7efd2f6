// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcExternalPartnerActionReport`.
pub struct CloudPcExternalPartnerActionReport {
    /// `actionType`. Never null.
    pub action_type: mg::Field<mg::Open<super::CloudPcExternalPartnerActionType>>,
    /// `activityId`.
    pub activity_id: mg::Field<String>,
    /// `activityMessage`.
    pub activity_message: mg::Field<String>,
    /// `agentName`.
    pub agent_name: mg::Field<String>,
    /// `agentSetting`.
    pub agent_setting: mg::Field<mg::Boxed<super::CloudPcExternalPartnerAgentSetting>>,
    /// `authenticatedAppId`. Never null.
    pub authenticated_app_id: mg::Field<String>,
    /// `authenticatedAppName`.
    pub authenticated_app_name: mg::Field<String>,
    /// `authenticatedMethod`. Never null.
    pub authenticated_method: mg::Field<
        mg::Open<super::CloudPcExternalPartnerAuthenticatedMethod>,
    >,
    /// `authenticatedUserPrincipalName`.
    pub authenticated_user_principal_name: mg::Field<String>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `cloudPcName`.
    pub cloud_pc_name: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExternalPartnerActionReport: "microsoft.graph.cloudPcExternalPartnerActionReport", complex;
    action_type: "actionType" required,
    activity_id: "activityId",
    activity_message: "activityMessage",
    agent_name: "agentName",
    agent_setting: "agentSetting",
    authenticated_app_id: "authenticatedAppId" required,
    authenticated_app_name: "authenticatedAppName",
    authenticated_method: "authenticatedMethod" required,
    authenticated_user_principal_name: "authenticatedUserPrincipalName",
    cloud_pc_id: "cloudPcId",
    cloud_pc_name: "cloudPcName",
    created_date_time: "createdDateTime" required,
}
