// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.smsLogRow`, a complex type derived from `microsoft.graph.callRecords.callLogRow`.
    SmsLogRow "microsoft.graph.callRecords.smsLogRow" "complex" : super::CallLogRow;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `callCharge`: Decimal
    call_charge "callCharge": mg::Decimal,
    /// `currency`: String
    currency "currency": String,
    /// `destinationContext`: String
    destination_context "destinationContext": String,
    /// `destinationName`: String
    destination_name "destinationName": String,
    /// `destinationNumber`: String
    destination_number "destinationNumber": String,
    /// `id`: String
    id "id": String,
    /// `licenseCapability`: String
    license_capability "licenseCapability": String,
    /// `otherPartyCountryCode`: String
    other_party_country_code "otherPartyCountryCode": String,
    /// `sentDateTime`: DateTimeOffset
    sent_date_time "sentDateTime": mg::DateTimeOffset,
    /// `smsId`: String
    sms_id "smsId": String,
    /// `smsType`: String
    sms_type "smsType": String,
    /// `smsUnits`: Int32
    sms_units "smsUnits": i32,
    /// `sourceNumber`: String
    source_number "sourceNumber": String,
    /// `tenantCountryCode`: String
    tenant_country_code "tenantCountryCode": String,
    /// `userCountryCode`: String
    user_country_code "userCountryCode": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { SmsLogRow: super::CallLogRow }
