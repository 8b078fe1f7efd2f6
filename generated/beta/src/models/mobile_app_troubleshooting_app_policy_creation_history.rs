// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory`, a complex type derived from `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
    MobileAppTroubleshootingAppPolicyCreationHistory "microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory" "complex" : super::MobileAppTroubleshootingHistoryItem;
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `runState`: runState, not null
    run_state "runState" "r": mg::Open<super::RunState>,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { MobileAppTroubleshootingAppPolicyCreationHistory: super::MobileAppTroubleshootingHistoryItem }
