// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedOperationEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta>
    PrivilegedOperationEvent "microsoft.graph.privilegedOperationEvent" "entity" : super::Entity;
    /// `additionalInformation`: String
    additional_information "additionalInformation": String,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `referenceKey`: String
    reference_key "referenceKey": String,
    /// `referenceSystem`: String
    reference_system "referenceSystem": String,
    /// `requestType`: String
    request_type "requestType": String,
    /// `requestorId`: String
    requestor_id "requestorId": String,
    /// `requestorName`: String
    requestor_name "requestorName": String,
    /// `roleId`: String
    role_id "roleId": String,
    /// `roleName`: String
    role_name "roleName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userMail`: String
    user_mail "userMail": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { PrivilegedOperationEvent: super::Entity }
