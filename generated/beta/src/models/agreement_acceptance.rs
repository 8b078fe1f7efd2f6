// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementAcceptance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta>
    AgreementAcceptance "microsoft.graph.agreementAcceptance" "entity" : super::Entity;
    /// `agreementFileId`: String
    agreement_file_id "agreementFileId": String,
    /// `agreementId`: String
    agreement_id "agreementId": String,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceOSType`: String
    device_os_type "deviceOSType": String,
    /// `deviceOSVersion`: String
    device_os_version "deviceOSVersion": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recordedDateTime`: DateTimeOffset
    recorded_date_time "recordedDateTime": mg::DateTimeOffset,
    /// `state`: agreementAcceptanceState
    state "state": mg::Open<super::AgreementAcceptanceState>,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { AgreementAcceptance: super::Entity }
