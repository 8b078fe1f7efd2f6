// @generated
use crate::{mg, models};

/// One `microsoft.graph.securityBaselineSettingState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/securityBaselineStates/{securityBaselineState-id}/settingStates/{securityBaselineSettingState-id}`.
pub type SecurityBaselineSettingStateResource = mg::One<
    models::SecurityBaselineSettingState,
>;

/// A collection of `microsoft.graph.securityBaselineSettingState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/securityBaselineStates/{securityBaselineState-id}/settingStates`.
pub type SecurityBaselineSettingStateCollection = mg::Many<
    models::SecurityBaselineSettingState,
    SecurityBaselineSettingStateResource,
>;
