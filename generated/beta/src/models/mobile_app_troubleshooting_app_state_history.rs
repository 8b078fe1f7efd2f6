// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingAppStateHistory`, a complex type derived from `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
    MobileAppTroubleshootingAppStateHistory "microsoft.graph.mobileAppTroubleshootingAppStateHistory" "complex" : super::MobileAppTroubleshootingHistoryItem;
    /// `actionType`: mobileAppActionType, not null
    action_type "actionType" "r": mg::Open<super::MobileAppActionType>,
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `runState`: runState, not null
    run_state "runState" "r": mg::Open<super::RunState>,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { MobileAppTroubleshootingAppStateHistory: super::MobileAppTroubleshootingHistoryItem }
