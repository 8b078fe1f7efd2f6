// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateApprovalSetting`, a complex type.
    WindowsQualityUpdateApprovalSetting "microsoft.graph.windowsQualityUpdateApprovalSetting" "complex";
    /// `approvalMethodType`: windowsQualityUpdatePolicyApprovalMethodType, not null
    approval_method_type "approvalMethodType" "r": mg::Open<super::WindowsQualityUpdatePolicyApprovalMethodType>,
    /// `deferredDeploymentInDay`: Int32
    deferred_deployment_in_day "deferredDeploymentInDay": i32,
    /// `windowsQualityUpdateCadence`: windowsQualityUpdateCadence, not null
    windows_quality_update_cadence "windowsQualityUpdateCadence" "r": mg::Open<super::WindowsQualityUpdateCadence>,
    /// `windowsQualityUpdateCategory`: windowsQualityUpdateCategory, not null
    windows_quality_update_category "windowsQualityUpdateCategory" "r": mg::Open<super::WindowsQualityUpdateCategory>,
}
