// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingHistoryItem`, a complex type.
    MobileAppTroubleshootingHistoryItem "microsoft.graph.mobileAppTroubleshootingHistoryItem" "complex" => MobileAppTroubleshootingHistoryItemKind;
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

/// The types derived from `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
#[non_exhaustive]
pub enum MobileAppTroubleshootingHistoryItemKind {
    MobileAppTroubleshootingAppPolicyCreationHistory(
        Box<super::MobileAppTroubleshootingAppPolicyCreationHistory>,
    ),
    MobileAppTroubleshootingAppStateHistory(
        Box<super::MobileAppTroubleshootingAppStateHistory>,
    ),
    MobileAppTroubleshootingAppTargetHistory(
        Box<super::MobileAppTroubleshootingAppTargetHistory>,
    ),
    MobileAppTroubleshootingAppUpdateHistory(
        Box<super::MobileAppTroubleshootingAppUpdateHistory>,
    ),
    MobileAppTroubleshootingDeviceCheckinHistory(
        Box<super::MobileAppTroubleshootingDeviceCheckinHistory>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppTroubleshootingHistoryItem>),
}

mg::family! {
    MobileAppTroubleshootingHistoryItem => MobileAppTroubleshootingHistoryItemKind;
    MobileAppTroubleshootingAppPolicyCreationHistory(super::MobileAppTroubleshootingAppPolicyCreationHistory),
    MobileAppTroubleshootingAppStateHistory(super::MobileAppTroubleshootingAppStateHistory),
    MobileAppTroubleshootingAppTargetHistory(super::MobileAppTroubleshootingAppTargetHistory),
    MobileAppTroubleshootingAppUpdateHistory(super::MobileAppTroubleshootingAppUpdateHistory),
    MobileAppTroubleshootingDeviceCheckinHistory(super::MobileAppTroubleshootingDeviceCheckinHistory),
}
