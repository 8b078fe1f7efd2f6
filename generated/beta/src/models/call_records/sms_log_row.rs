// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.smsLogRow`, derived from
/// [`CallLogRow`](super::CallLogRow).
pub struct SmsLogRow {
    /// `administrativeUnitInfos`.
    pub administrative_unit_infos: mg::Field<Vec<super::AdministrativeUnitInfo>>,
    /// `callCharge`.
    pub call_charge: mg::Field<mg::Decimal>,
    /// `currency`.
    pub currency: mg::Field<String>,
    /// `destinationContext`.
    pub destination_context: mg::Field<String>,
    /// `destinationName`.
    pub destination_name: mg::Field<String>,
    /// `destinationNumber`.
    pub destination_number: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `licenseCapability`.
    pub license_capability: mg::Field<String>,
    /// `otherPartyCountryCode`.
    pub other_party_country_code: mg::Field<String>,
    /// `sentDateTime`.
    pub sent_date_time: mg::Field<mg::DateTimeOffset>,
    /// `smsId`.
    pub sms_id: mg::Field<String>,
    /// `smsType`.
    pub sms_type: mg::Field<String>,
    /// `smsUnits`.
    pub sms_units: mg::Field<i32>,
    /// `sourceNumber`.
    pub source_number: mg::Field<String>,
    /// `tenantCountryCode`.
    pub tenant_country_code: mg::Field<String>,
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
    SmsLogRow: "microsoft.graph.callRecords.smsLogRow", complex, base super::CallLogRow;
    administrative_unit_infos: "administrativeUnitInfos",
    call_charge: "callCharge",
    currency: "currency",
    destination_context: "destinationContext",
    destination_name: "destinationName",
    destination_number: "destinationNumber",
    id: "id",
    license_capability: "licenseCapability",
    other_party_country_code: "otherPartyCountryCode",
    sent_date_time: "sentDateTime",
    sms_id: "smsId",
    sms_type: "smsType",
    sms_units: "smsUnits",
    source_number: "sourceNumber",
    tenant_country_code: "tenantCountryCode",
    user_country_code: "userCountryCode",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { SmsLogRow: super::CallLogRow }
