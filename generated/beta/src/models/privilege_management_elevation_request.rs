// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegeManagementElevationRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegeManagementElevationRequestCollection`], for example
/// `graph.device_management().elevation_requests()`.
///
/// Operations: `approve`, `deny`, `get_all_elevation_requests`, `revoke`.
///
/// [`PrivilegeManagementElevationRequestCollection`]: crate::requests::privilege_management_elevation_request::PrivilegeManagementElevationRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegemanagementelevationrequest?view=graph-rest-beta
pub struct PrivilegeManagementElevationRequest {
    /// `applicationDetail`.
    pub application_detail: mg::Field<
        mg::Boxed<super::ElevationRequestApplicationDetail>,
    >,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requestCreatedDateTime`. Never null.
    pub request_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestExpiryDateTime`.
    pub request_expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestJustification`.
    pub request_justification: mg::Field<String>,
    /// `requestLastModifiedDateTime`. Never null.
    pub request_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestedByUserId`.
    pub requested_by_user_id: mg::Field<String>,
    /// `requestedByUserPrincipalName`.
    pub requested_by_user_principal_name: mg::Field<String>,
    /// `requestedOnDeviceId`.
    pub requested_on_device_id: mg::Field<String>,
    /// `reviewCompletedByUserId`.
    pub review_completed_by_user_id: mg::Field<String>,
    /// `reviewCompletedByUserPrincipalName`.
    pub review_completed_by_user_principal_name: mg::Field<String>,
    /// `reviewCompletedDateTime`.
    pub review_completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewerJustification`.
    pub reviewer_justification: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ElevationRequestState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegeManagementElevationRequest: "microsoft.graph.privilegeManagementElevationRequest", entity, base super::Entity;
    application_detail: "applicationDetail",
    device_name: "deviceName",
    id: "id" key required,
    request_created_date_time: "requestCreatedDateTime" required,
    request_expiry_date_time: "requestExpiryDateTime",
    request_justification: "requestJustification",
    request_last_modified_date_time: "requestLastModifiedDateTime" required,
    requested_by_user_id: "requestedByUserId",
    requested_by_user_principal_name: "requestedByUserPrincipalName",
    requested_on_device_id: "requestedOnDeviceId",
    review_completed_by_user_id: "reviewCompletedByUserId",
    review_completed_by_user_principal_name: "reviewCompletedByUserPrincipalName",
    review_completed_date_time: "reviewCompletedDateTime",
    reviewer_justification: "reviewerJustification",
    status: "status" required,
}

mg::derived_from! { PrivilegeManagementElevationRequest: super::Entity }
