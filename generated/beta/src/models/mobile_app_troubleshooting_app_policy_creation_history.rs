// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory`, derived from
/// [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem).
pub struct MobileAppTroubleshootingAppPolicyCreationHistory {
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
    MobileAppTroubleshootingAppPolicyCreationHistory: "microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory", complex, base super::MobileAppTroubleshootingHistoryItem;
    error_code: "errorCode",
    occurrence_date_time: "occurrenceDateTime" required,
    run_state: "runState" required,
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { MobileAppTroubleshootingAppPolicyCreationHistory: super::MobileAppTroubleshootingHistoryItem }
