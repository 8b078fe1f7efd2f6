// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegeManagementElevationRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegemanagementelevationrequest?view=graph-rest-beta>
    PrivilegeManagementElevationRequest "microsoft.graph.privilegeManagementElevationRequest" "entity" : super::Entity;
    /// `applicationDetail`: elevationRequestApplicationDetail
    application_detail "applicationDetail": mg::Boxed<super::ElevationRequestApplicationDetail>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requestCreatedDateTime`: DateTimeOffset, not null
    request_created_date_time "requestCreatedDateTime" "r": mg::DateTimeOffset,
    /// `requestExpiryDateTime`: DateTimeOffset
    request_expiry_date_time "requestExpiryDateTime": mg::DateTimeOffset,
    /// `requestJustification`: String
    request_justification "requestJustification": String,
    /// `requestLastModifiedDateTime`: DateTimeOffset, not null
    request_last_modified_date_time "requestLastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `requestedByUserId`: String
    requested_by_user_id "requestedByUserId": String,
    /// `requestedByUserPrincipalName`: String
    requested_by_user_principal_name "requestedByUserPrincipalName": String,
    /// `requestedOnDeviceId`: String
    requested_on_device_id "requestedOnDeviceId": String,
    /// `reviewCompletedByUserId`: String
    review_completed_by_user_id "reviewCompletedByUserId": String,
    /// `reviewCompletedByUserPrincipalName`: String
    review_completed_by_user_principal_name "reviewCompletedByUserPrincipalName": String,
    /// `reviewCompletedDateTime`: DateTimeOffset
    review_completed_date_time "reviewCompletedDateTime": mg::DateTimeOffset,
    /// `reviewerJustification`: String
    reviewer_justification "reviewerJustification": String,
    /// `status`: elevationRequestState, not null
    status "status" "r": mg::Open<super::ElevationRequestState>,
}

mg::derived_from! { PrivilegeManagementElevationRequest: super::Entity }
