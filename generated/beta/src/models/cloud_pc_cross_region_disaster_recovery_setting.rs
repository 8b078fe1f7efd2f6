// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting`, a complex type.
    CloudPcCrossRegionDisasterRecoverySetting "microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting" "complex";
    /// `crossRegionDisasterRecoveryEnabled`: Boolean, not null
    #[deprecated(note = "deprecated since 2024-11-11, to be removed on 2025-02-11 (revision 2024-11/crossRegionDisasterRecoveryEnabled)")]
    cross_region_disaster_recovery_enabled "crossRegionDisasterRecoveryEnabled" "rd": bool,
    /// `disasterRecoveryNetworkSetting`: cloudPcDisasterRecoveryNetworkSetting
    disaster_recovery_network_setting "disasterRecoveryNetworkSetting": mg::Boxed<super::CloudPcDisasterRecoveryNetworkSetting>,
    /// `disasterRecoveryType`: cloudPcDisasterRecoveryType
    disaster_recovery_type "disasterRecoveryType": mg::Open<super::CloudPcDisasterRecoveryType>,
    /// `maintainCrossRegionRestorePointEnabled`: Boolean
    maintain_cross_region_restore_point_enabled "maintainCrossRegionRestorePointEnabled": bool,
    /// `userInitiatedDisasterRecoveryAllowed`: Boolean
    user_initiated_disaster_recovery_allowed "userInitiatedDisasterRecoveryAllowed": bool,
}
