// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.callLogRow`, a complex type.
    CallLogRow "microsoft.graph.callRecords.callLogRow" "complex" => CallLogRowKind;
    /// `administrativeUnitInfos`: Collection(microsoft.graph.callRecords.administrativeUnitInfo)
    administrative_unit_infos "administrativeUnitInfos": Vec<super::AdministrativeUnitInfo>,
    /// `id`: String
    id "id": String,
    /// `otherPartyCountryCode`: String
    other_party_country_code "otherPartyCountryCode": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

/// The types derived from `microsoft.graph.callRecords.callLogRow`.
#[non_exhaustive]
pub enum CallLogRowKind {
    DirectRoutingLogRow(Box<super::DirectRoutingLogRow>),
    PstnCallLogRow(Box<super::PstnCallLogRow>),
    SmsLogRow(Box<super::SmsLogRow>),
    /// None of these, or a type that this version does not know.
    Other(Box<CallLogRow>),
}

mg::family! {
    CallLogRow => CallLogRowKind;
    DirectRoutingLogRow(super::DirectRoutingLogRow),
    PstnCallLogRow(super::PstnCallLogRow),
    SmsLogRow(super::SmsLogRow),
}
