// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppTroubleshootingAppStateHistory`, derived from
/// [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem).
pub struct MobileAppTroubleshootingAppStateHistory {
    /// `actionType`. Never null.
    pub action_type: mg::Field<mg::Open<super::MobileAppActionType>>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `occurrenceDateTime`. Never null.
    pub occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `runState`. Never null.
    pub run_state: mg::Field<mg::Open<super::RunState>>,
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
    MobileAppTroubleshootingAppStateHistory: "microsoft.graph.mobileAppTroubleshootingAppStateHistory", complex, base super::MobileAppTroubleshootingHistoryItem;
    action_type: "actionType" required,
    error_code: "errorCode",
    occurrence_date_time: "occurrenceDateTime" required,
    run_state: "runState" required,
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { MobileAppTroubleshootingAppStateHistory: super::MobileAppTroubleshootingHistoryItem }
