// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingAppTargetHistory`, a complex type derived from `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
    MobileAppTroubleshootingAppTargetHistory "microsoft.graph.mobileAppTroubleshootingAppTargetHistory" "complex" : super::MobileAppTroubleshootingHistoryItem;
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `runState`: runState, not null
    run_state "runState" "r": mg::Open<super::RunState>,
    /// `securityGroupId`: String
    security_group_id "securityGroupId": String,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { MobileAppTroubleshootingAppTargetHistory: super::MobileAppTroubleshootingHistoryItem }
