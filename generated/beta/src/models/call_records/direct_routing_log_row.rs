// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.directRoutingLogRow`, a complex type derived from `microsoft.graph.callRecords.callLogRow`.
    DirectRoutingLogRow "microsoft.graph.callRecords.directRoutingLogRow" "complex" : super::CallLogRow;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `callEndSubReason`: Int32
    call_end_sub_reason "callEndSubReason": i32,
    /// `callType`: String
    call_type "callType": String,
    /// `calleeNumber`: String
    callee_number "calleeNumber": String,
    /// `callerNumber`: String
    caller_number "callerNumber": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `duration`: Int32
    duration "duration": i32,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `failureDateTime`: DateTimeOffset
    failure_date_time "failureDateTime": mg::DateTimeOffset,
    /// `finalSipCode`: Int32
    final_sip_code "finalSipCode": i32,
    /// `finalSipCodePhrase`: String
    final_sip_code_phrase "finalSipCodePhrase": String,
    /// `id`: String
    id "id": String,
    /// `inviteDateTime`: DateTimeOffset
    invite_date_time "inviteDateTime": mg::DateTimeOffset,
    /// `mediaBypassEnabled`: Boolean
    media_bypass_enabled "mediaBypassEnabled": bool,
    /// `mediaPathLocation`: String
    media_path_location "mediaPathLocation": String,
    /// `otherPartyCountryCode`: String
    other_party_country_code "otherPartyCountryCode": String,
    /// `signalingLocation`: String
    signaling_location "signalingLocation": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `successfulCall`: Boolean
    successful_call "successfulCall": bool,
    /// `transferorCorrelationId`: String
    transferor_correlation_id "transferorCorrelationId": String,
    /// `trunkFullyQualifiedDomainName`: String
    trunk_fully_qualified_domain_name "trunkFullyQualifiedDomainName": String,
    /// `userCountryCode`: String
    user_country_code "userCountryCode": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DirectRoutingLogRow: super::CallLogRow }
