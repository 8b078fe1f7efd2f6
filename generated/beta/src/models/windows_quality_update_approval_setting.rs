// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateApprovalSetting`.
pub struct WindowsQualityUpdateApprovalSetting {
    /// `approvalMethodType`. Never null.
    pub approval_method_type: mg::Field<
        mg::Open<super::WindowsQualityUpdatePolicyApprovalMethodType>,
    >,
    /// `deferredDeploymentInDay`.
    pub deferred_deployment_in_day: mg::Field<i32>,
    /// `windowsQualityUpdateCadence`. Never null.
    pub windows_quality_update_cadence: mg::Field<
        mg::Open<super::WindowsQualityUpdateCadence>,
    >,
    /// `windowsQualityUpdateCategory`. Never null.
    pub windows_quality_update_category: mg::Field<
        mg::Open<super::WindowsQualityUpdateCategory>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateApprovalSetting: "microsoft.graph.windowsQualityUpdateApprovalSetting", complex;
    approval_method_type: "approvalMethodType" required,
    deferred_deployment_in_day: "deferredDeploymentInDay",
    windows_quality_update_cadence: "windowsQualityUpdateCadence" required,
    windows_quality_update_category: "windowsQualityUpdateCategory" required,
}
