// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.pstnCallLogRow`, a complex type derived from `microsoft.graph.callRecords.callLogRow`.
    PstnCallLogRow "microsoft.graph.callRecords.pstnCallLogRow" "complex" : super::CallLogRow;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `callDurationSource`: microsoft.graph.callRecords.pstnCallDurationSource
    call_duration_source "callDurationSource": mg::Open<super::PstnCallDurationSource>,
    /// `callId`: String
    call_id "callId": String,
    /// `callType`: String
    call_type "callType": String,
    /// `calleeNumber`: String
    callee_number "calleeNumber": String,
    /// `callerNumber`: String
    caller_number "callerNumber": String,
    /// `charge`: Decimal
    charge "charge": mg::Decimal,
    /// `clientLocalIpV4Address`: String
    client_local_ip_v4_address "clientLocalIpV4Address": String,
    /// `clientLocalIpV6Address`: String
    client_local_ip_v6_address "clientLocalIpV6Address": String,
    /// `clientPublicIpV4Address`: String
    client_public_ip_v4_address "clientPublicIpV4Address": String,
    /// `clientPublicIpV6Address`: String
    client_public_ip_v6_address "clientPublicIpV6Address": String,
    /// `conferenceId`: String
    conference_id "conferenceId": String,
    /// `connectionCharge`: Decimal
    connection_charge "connectionCharge": mg::Decimal,
    /// `currency`: String
    currency "currency": String,
    /// `destinationContext`: String
    destination_context "destinationContext": String,
    /// `destinationName`: String
    destination_name "destinationName": String,
    /// `duration`: Int32
    duration "duration": i32,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String
    id "id": String,
    /// `inventoryType`: String
    inventory_type "inventoryType": String,
    /// `licenseCapability`: String
    license_capability "licenseCapability": String,
    /// `operator`: String
    operator "operator": String,
    /// `otherPartyCountryCode`: String
    other_party_country_code "otherPartyCountryCode": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `tenantCountryCode`: String
    tenant_country_code "tenantCountryCode": String,
    /// `usageCountryCode`: String
    usage_country_code "usageCountryCode": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { PstnCallLogRow: super::CallLogRow }
