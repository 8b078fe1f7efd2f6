// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPCConnectivityIssue`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcConnectivityIssueCollection`], for example
/// `graph.device_management().cloud_pc_connectivity_issues()`.
///
/// [`CloudPcConnectivityIssueCollection`]: crate::requests::cloud_pc_connectivity_issue::CloudPcConnectivityIssueCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-cloudpcconnectivityissue?view=graph-rest-beta
pub struct CloudPcConnectivityIssue {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `errorDateTime`. Never null.
    pub error_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errorDescription`.
    pub error_description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recommendedAction`.
    pub recommended_action: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConnectivityIssue: "microsoft.graph.cloudPCConnectivityIssue", entity, base super::Entity;
    device_id: "deviceId",
    error_code: "errorCode",
    error_date_time: "errorDateTime" required,
    error_description: "errorDescription",
    id: "id" key required,
    recommended_action: "recommendedAction",
    user_id: "userId",
}

mg::derived_from! { CloudPcConnectivityIssue: super::Entity }
