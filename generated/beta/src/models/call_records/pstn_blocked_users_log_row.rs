// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.pstnBlockedUsersLogRow`, a complex type.
    PstnBlockedUsersLogRow "microsoft.graph.callRecords.pstnBlockedUsersLogRow" "complex";
    /// `blockDateTime`: DateTimeOffset
    block_date_time "blockDateTime": mg::DateTimeOffset,
    /// `blockReason`: String
    block_reason "blockReason": String,
    /// `remediationId`: String
    remediation_id "remediationId": String,
    /// `userBlockMode`: microsoft.graph.callRecords.pstnUserBlockMode
    user_block_mode "userBlockMode": mg::Open<super::PstnUserBlockMode>,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userTelephoneNumber`: String
    user_telephone_number "userTelephoneNumber": String,
}
