// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.callLogRow`.
pub struct CallLogRow {
    /// `administrativeUnitInfos`.
    pub administrative_unit_infos: mg::Field<Vec<super::AdministrativeUnitInfo>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `otherPartyCountryCode`.
    pub other_party_country_code: mg::Field<String>,
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
    CallLogRow: "microsoft.graph.callRecords.callLogRow", complex, family CallLogRowKind;
    administrative_unit_infos: "administrativeUnitInfos",
    id: "id",
    other_party_country_code: "otherPartyCountryCode",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

/// The types derived from [`CallLogRow`].
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
