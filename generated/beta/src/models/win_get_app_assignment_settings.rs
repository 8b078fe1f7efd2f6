// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.winGetAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    WinGetAppAssignmentSettings "microsoft.graph.winGetAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `installTimeSettings`: winGetAppInstallTimeSettings
    install_time_settings "installTimeSettings": mg::Boxed<super::WinGetAppInstallTimeSettings>,
    /// `notifications`: winGetAppNotification, not null
    notifications "notifications" "r": mg::Open<super::WinGetAppNotification>,
    /// `restartSettings`: winGetAppRestartSettings
    restart_settings "restartSettings": mg::Boxed<super::WinGetAppRestartSettings>,
}

mg::derived_from! { WinGetAppAssignmentSettings: super::MobileAppAssignmentSettings }
