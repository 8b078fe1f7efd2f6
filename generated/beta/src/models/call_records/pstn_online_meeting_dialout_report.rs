// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport`, a complex type.
    PstnOnlineMeetingDialoutReport "microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport" "complex";
    /// `currency`: String
    currency "currency": String,
    /// `destinationContext`: String
    destination_context "destinationContext": String,
    /// `totalCallCharge`: Decimal
    total_call_charge "totalCallCharge": mg::Decimal,
    /// `totalCallSeconds`: Int32
    total_call_seconds "totalCallSeconds": i32,
    /// `totalCalls`: Int32
    total_calls "totalCalls": i32,
    /// `usageLocation`: String
    usage_location "usageLocation": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
