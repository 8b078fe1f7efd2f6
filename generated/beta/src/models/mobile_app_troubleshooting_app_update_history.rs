// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppTroubleshootingAppUpdateHistory`, derived from
/// [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem).
pub struct MobileAppTroubleshootingAppUpdateHistory {
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
    MobileAppTroubleshootingAppUpdateHistory: "microsoft.graph.mobileAppTroubleshootingAppUpdateHistory", complex, base super::MobileAppTroubleshootingHistoryItem;
    occurrence_date_time: "occurrenceDateTime" required,
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { MobileAppTroubleshootingAppUpdateHistory: super::MobileAppTroubleshootingHistoryItem }
