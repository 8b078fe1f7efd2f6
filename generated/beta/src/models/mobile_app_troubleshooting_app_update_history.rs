// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingAppUpdateHistory`, a complex type derived from `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
    MobileAppTroubleshootingAppUpdateHistory "microsoft.graph.mobileAppTroubleshootingAppUpdateHistory" "complex" : super::MobileAppTroubleshootingHistoryItem;
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { MobileAppTroubleshootingAppUpdateHistory: super::MobileAppTroubleshootingHistoryItem }
