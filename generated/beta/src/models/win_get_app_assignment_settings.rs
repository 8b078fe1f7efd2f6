// @generated
use crate::mg;

/// Complex type `microsoft.graph.winGetAppAssignmentSettings`, derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
pub struct WinGetAppAssignmentSettings {
    /// `installTimeSettings`.
    pub install_time_settings: mg::Field<mg::Boxed<super::WinGetAppInstallTimeSettings>>,
    /// `notifications`. Never null.
    pub notifications: mg::Field<mg::Open<super::WinGetAppNotification>>,
    /// `restartSettings`.
    pub restart_settings: mg::Field<mg::Boxed<super::WinGetAppRestartSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WinGetAppAssignmentSettings: "microsoft.graph.winGetAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    install_time_settings: "installTimeSettings",
    notifications: "notifications" required,
    restart_settings: "restartSettings",
}

mg::derived_from! { WinGetAppAssignmentSettings: super::MobileAppAssignmentSettings }
