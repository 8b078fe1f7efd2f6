// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.pstnBlockedUsersLogRow`.
pub struct PstnBlockedUsersLogRow {
    /// `blockDateTime`.
    pub block_date_time: mg::Field<mg::DateTimeOffset>,
    /// `blockReason`.
    pub block_reason: mg::Field<String>,
    /// `remediationId`.
    pub remediation_id: mg::Field<String>,
    /// `userBlockMode`.
    pub user_block_mode: mg::Field<mg::Open<super::PstnUserBlockMode>>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userTelephoneNumber`.
    pub user_telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PstnBlockedUsersLogRow: "microsoft.graph.callRecords.pstnBlockedUsersLogRow", complex;
    block_date_time: "blockDateTime",
    block_reason: "blockReason",
    remediation_id: "remediationId",
    user_block_mode: "userBlockMode",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    user_telephone_number: "userTelephoneNumber",
}
