// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.directRoutingLogRow`, derived from
/// [`CallLogRow`](super::CallLogRow).
pub struct DirectRoutingLogRow {
    /// `administrativeUnitInfos`.
    pub administrative_unit_infos: mg::Field<Vec<super::AdministrativeUnitInfo>>,
    /// `callEndSubReason`.
    pub call_end_sub_reason: mg::Field<i32>,
    /// `callType`.
    pub call_type: mg::Field<String>,
    /// `calleeNumber`.
    pub callee_number: mg::Field<String>,
    /// `callerNumber`.
    pub caller_number: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `duration`.
    pub duration: mg::Field<i32>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureDateTime`.
    pub failure_date_time: mg::Field<mg::DateTimeOffset>,
    /// `finalSipCode`.
    pub final_sip_code: mg::Field<i32>,
    /// `finalSipCodePhrase`.
    pub final_sip_code_phrase: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `inviteDateTime`.
    pub invite_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mediaBypassEnabled`.
    pub media_bypass_enabled: mg::Field<bool>,
    /// `mediaPathLocation`.
    pub media_path_location: mg::Field<String>,
    /// `otherPartyCountryCode`.
    pub other_party_country_code: mg::Field<String>,
    /// `signalingLocation`.
    pub signaling_location: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `successfulCall`.
    pub successful_call: mg::Field<bool>,
    /// `transferorCorrelationId`.
    pub transferor_correlation_id: mg::Field<String>,
    /// `trunkFullyQualifiedDomainName`.
    pub trunk_fully_qualified_domain_name: mg::Field<String>,
    /// `userCountryCode`.
    pub user_country_code: mg::Field<String>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectRoutingLogRow: "microsoft.graph.callRecords.directRoutingLogRow", complex, base super::CallLogRow;
    administrative_unit_infos: "administrativeUnitInfos",
    call_end_sub_reason: "callEndSubReason",
    call_type: "callType",
    callee_number: "calleeNumber",
    caller_number: "callerNumber",
    correlation_id: "correlationId",
    duration: "duration",
    end_date_time: "endDateTime",
    failure_date_time: "failureDateTime",
    final_sip_code: "finalSipCode",
    final_sip_code_phrase: "finalSipCodePhrase",
    id: "id",
    invite_date_time: "inviteDateTime",
    media_bypass_enabled: "mediaBypassEnabled",
    media_path_location: "mediaPathLocation",
    other_party_country_code: "otherPartyCountryCode",
    signaling_location: "signalingLocation",
    start_date_time: "startDateTime",
    successful_call: "successfulCall",
    transferor_correlation_id: "transferorCorrelationId",
    trunk_fully_qualified_domain_name: "trunkFullyQualifiedDomainName",
    user_country_code: "userCountryCode",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DirectRoutingLogRow: super::CallLogRow }
