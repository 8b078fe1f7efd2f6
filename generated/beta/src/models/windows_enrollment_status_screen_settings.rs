// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsEnrollmentStatusScreenSettings`, a complex type.
    WindowsEnrollmentStatusScreenSettings "microsoft.graph.windowsEnrollmentStatusScreenSettings" "complex";
    /// `allowDeviceUseBeforeProfileAndAppInstallComplete`: Boolean, not null
    allow_device_use_before_profile_and_app_install_complete "allowDeviceUseBeforeProfileAndAppInstallComplete" "r": bool,
    /// `allowDeviceUseOnInstallFailure`: Boolean, not null
    allow_device_use_on_install_failure "allowDeviceUseOnInstallFailure" "r": bool,
    /// `allowLogCollectionOnInstallFailure`: Boolean, not null
    allow_log_collection_on_install_failure "allowLogCollectionOnInstallFailure" "r": bool,
    /// `blockDeviceSetupRetryByUser`: Boolean, not null
    block_device_setup_retry_by_user "blockDeviceSetupRetryByUser" "r": bool,
    /// `customErrorMessage`: String
    custom_error_message "customErrorMessage": String,
    /// `hideInstallationProgress`: Boolean, not null
    hide_installation_progress "hideInstallationProgress" "r": bool,
    /// `installProgressTimeoutInMinutes`: Int32
    install_progress_timeout_in_minutes "installProgressTimeoutInMinutes": i32,
}
