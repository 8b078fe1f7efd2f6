// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCConnectivityIssue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-cloudpcconnectivityissue?view=graph-rest-beta>
    CloudPcConnectivityIssue "microsoft.graph.cloudPCConnectivityIssue" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `errorDateTime`: DateTimeOffset, not null
    error_date_time "errorDateTime" "r": mg::DateTimeOffset,
    /// `errorDescription`: String
    error_description "errorDescription": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recommendedAction`: String
    recommended_action "recommendedAction": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { CloudPcConnectivityIssue: super::Entity }
