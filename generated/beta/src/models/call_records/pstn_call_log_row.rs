// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.pstnCallLogRow`, derived from
/// [`CallLogRow`](super::CallLogRow).
pub struct PstnCallLogRow {
    /// `administrativeUnitInfos`.
    pub administrative_unit_infos: mg::Field<Vec<super::AdministrativeUnitInfo>>,
    /// `callDurationSource`.
    pub call_duration_source: mg::Field<mg::Open<super::PstnCallDurationSource>>,
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `callType`.
    pub call_type: mg::Field<String>,
    /// `calleeNumber`.
    pub callee_number: mg::Field<String>,
    /// `callerNumber`.
    pub caller_number: mg::Field<String>,
    /// `charge`.
    pub charge: mg::Field<mg::Decimal>,
    /// `clientLocalIpV4Address`.
    pub client_local_ip_v4_address: mg::Field<String>,
    /// `clientLocalIpV6Address`.
    pub client_local_ip_v6_address: mg::Field<String>,
    /// `clientPublicIpV4Address`.
    pub client_public_ip_v4_address: mg::Field<String>,
    /// `clientPublicIpV6Address`.
    pub client_public_ip_v6_address: mg::Field<String>,
    /// `conferenceId`.
    pub conference_id: mg::Field<String>,
    /// `connectionCharge`.
    pub connection_charge: mg::Field<mg::Decimal>,
    /// `currency`.
    pub currency: mg::Field<String>,
    /// `destinationContext`.
    pub destination_context: mg::Field<String>,
    /// `destinationName`.
    pub destination_name: mg::Field<String>,
    /// `duration`.
    pub duration: mg::Field<i32>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `inventoryType`.
    pub inventory_type: mg::Field<String>,
    /// `licenseCapability`.
    pub license_capability: mg::Field<String>,
    /// `operator`.
    pub operator: mg::Field<String>,
    /// `otherPartyCountryCode`.
    pub other_party_country_code: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantCountryCode`.
    pub tenant_country_code: mg::Field<String>,
    /// `usageCountryCode`.
    pub usage_country_code: mg::Field<String>,
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
    PstnCallLogRow: "microsoft.graph.callRecords.pstnCallLogRow", complex, base super::CallLogRow;
    administrative_unit_infos: "administrativeUnitInfos",
    call_duration_source: "callDurationSource",
    call_id: "callId",
    call_type: "callType",
    callee_number: "calleeNumber",
    caller_number: "callerNumber",
    charge: "charge",
    client_local_ip_v4_address: "clientLocalIpV4Address",
    client_local_ip_v6_address: "clientLocalIpV6Address",
    client_public_ip_v4_address: "clientPublicIpV4Address",
    client_public_ip_v6_address: "clientPublicIpV6Address",
    conference_id: "conferenceId",
    connection_charge: "connectionCharge",
    currency: "currency",
    destination_context: "destinationContext",
    destination_name: "destinationName",
    duration: "duration",
    end_date_time: "endDateTime",
    id: "id",
    inventory_type: "inventoryType",
    license_capability: "licenseCapability",
    operator: "operator",
    other_party_country_code: "otherPartyCountryCode",
    start_date_time: "startDateTime",
    tenant_country_code: "tenantCountryCode",
    usage_country_code: "usageCountryCode",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { PstnCallLogRow: super::CallLogRow }
