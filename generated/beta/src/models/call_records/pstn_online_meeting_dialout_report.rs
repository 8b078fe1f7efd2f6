// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport`.
pub struct PstnOnlineMeetingDialoutReport {
    /// `currency`.
    pub currency: mg::Field<String>,
    /// `destinationContext`.
    pub destination_context: mg::Field<String>,
    /// `totalCallCharge`.
    pub total_call_charge: mg::Field<mg::Decimal>,
    /// `totalCallSeconds`.
    pub total_call_seconds: mg::Field<i32>,
    /// `totalCalls`.
    pub total_calls: mg::Field<i32>,
    /// `usageLocation`.
    pub usage_location: mg::Field<String>,
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
    PstnOnlineMeetingDialoutReport: "microsoft.graph.callRecords.pstnOnlineMeetingDialoutReport", complex;
    currency: "currency",
    destination_context: "destinationContext",
    total_call_charge: "totalCallCharge",
    total_call_seconds: "totalCallSeconds",
    total_calls: "totalCalls",
    usage_location: "usageLocation",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}
