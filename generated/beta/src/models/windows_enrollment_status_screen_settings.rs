// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsEnrollmentStatusScreenSettings`.
pub struct WindowsEnrollmentStatusScreenSettings {
    /// `allowDeviceUseBeforeProfileAndAppInstallComplete`. Never null.
    pub allow_device_use_before_profile_and_app_install_complete: mg::Field<bool>,
    /// `allowDeviceUseOnInstallFailure`. Never null.
    pub allow_device_use_on_install_failure: mg::Field<bool>,
    /// `allowLogCollectionOnInstallFailure`. Never null.
    pub allow_log_collection_on_install_failure: mg::Field<bool>,
    /// `blockDeviceSetupRetryByUser`. Never null.
    pub block_device_setup_retry_by_user: mg::Field<bool>,
    /// `customErrorMessage`.
    pub custom_error_message: mg::Field<String>,
    /// `hideInstallationProgress`. Never null.
    pub hide_installation_progress: mg::Field<bool>,
    /// `installProgressTimeoutInMinutes`.
    pub install_progress_timeout_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsEnrollmentStatusScreenSettings: "microsoft.graph.windowsEnrollmentStatusScreenSettings", complex;
    allow_device_use_before_profile_and_app_install_complete: "allowDeviceUseBeforeProfileAndAppInstallComplete" required,
    allow_device_use_on_install_failure: "allowDeviceUseOnInstallFailure" required,
    allow_log_collection_on_install_failure: "allowLogCollectionOnInstallFailure" required,
    block_device_setup_retry_by_user: "blockDeviceSetupRetryByUser" required,
    custom_error_message: "customErrorMessage",
    hide_installation_progress: "hideInstallationProgress" required,
    install_progress_timeout_in_minutes: "installProgressTimeoutInMinutes",
}
