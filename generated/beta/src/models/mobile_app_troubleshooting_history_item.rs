// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppTroubleshootingHistoryItem`.
pub struct MobileAppTroubleshootingHistoryItem {
    /// `occurrenceDateTime`. Never null.
    pub occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `troubleshootingErrorDetails`.
    pub troubleshooting_error_details: mg::Field<
        mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppTroubleshootingHistoryItem: "microsoft.graph.mobileAppTroubleshootingHistoryItem", complex, family MobileAppTroubleshootingHistoryItemKind;
    occurrence_date_time: "occurrenceDateTime" required,
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

/// The types derived from [`MobileAppTroubleshootingHistoryItem`].
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
