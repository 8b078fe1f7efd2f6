// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting`.
pub struct CloudPcCrossRegionDisasterRecoverySetting {
    /// `crossRegionDisasterRecoveryEnabled`. Never null.
    #[deprecated(
        note = "deprecated since 2024-11-11, to be removed on 2025-02-11 (revision 2024-11/crossRegionDisasterRecoveryEnabled)"
    )]
    pub cross_region_disaster_recovery_enabled: mg::Field<bool>,
    /// `disasterRecoveryNetworkSetting`.
    pub disaster_recovery_network_setting: mg::Field<
        mg::Boxed<super::CloudPcDisasterRecoveryNetworkSetting>,
    >,
    /// `disasterRecoveryType`.
    pub disaster_recovery_type: mg::Field<mg::Open<super::CloudPcDisasterRecoveryType>>,
    /// `maintainCrossRegionRestorePointEnabled`.
    pub maintain_cross_region_restore_point_enabled: mg::Field<bool>,
    /// `userInitiatedDisasterRecoveryAllowed`.
    pub user_initiated_disaster_recovery_allowed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcCrossRegionDisasterRecoverySetting: "microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting", complex;
    cross_region_disaster_recovery_enabled: "crossRegionDisasterRecoveryEnabled" required deprecated,
    disaster_recovery_network_setting: "disasterRecoveryNetworkSetting",
    disaster_recovery_type: "disasterRecoveryType",
    maintain_cross_region_restore_point_enabled: "maintainCrossRegionRestorePointEnabled",
    user_initiated_disaster_recovery_allowed: "userInitiatedDisasterRecoveryAllowed",
}
