// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppTroubleshootingAppTargetHistory`, derived from
/// [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem).
pub struct MobileAppTroubleshootingAppTargetHistory {
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `occurrenceDateTime`. Never null.
    pub occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `runState`. Never null.
    pub run_state: mg::Field<mg::Open<super::RunState>>,
    /// `securityGroupId`.
    pub security_group_id: mg::Field<String>,
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
    MobileAppTroubleshootingAppTargetHistory: "microsoft.graph.mobileAppTroubleshootingAppTargetHistory", complex, base super::MobileAppTroubleshootingHistoryItem;
    error_code: "errorCode",
    occurrence_date_time: "occurrenceDateTime" required,
    run_state: "runState" required,
    security_group_id: "securityGroupId",
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { MobileAppTroubleshootingAppTargetHistory: super::MobileAppTroubleshootingHistoryItem }
