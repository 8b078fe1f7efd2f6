// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosNotificationSettings`.
pub struct IosNotificationSettings {
    /// `alertType`. Never null.
    pub alert_type: mg::Field<mg::Open<super::IosNotificationAlertType>>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `badgesEnabled`.
    pub badges_enabled: mg::Field<bool>,
    /// `bundleID`. Never null.
    pub bundle_id: mg::Field<String>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `previewVisibility`. Never null.
    pub preview_visibility: mg::Field<mg::Open<super::IosNotificationPreviewVisibility>>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `showInNotificationCenter`.
    pub show_in_notification_center: mg::Field<bool>,
    /// `showOnLockScreen`.
    pub show_on_lock_screen: mg::Field<bool>,
    /// `soundsEnabled`.
    pub sounds_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosNotificationSettings: "microsoft.graph.iosNotificationSettings", complex;
    alert_type: "alertType" required,
    app_name: "appName",
    badges_enabled: "badgesEnabled",
    bundle_id: "bundleID" required,
    enabled: "enabled",
    preview_visibility: "previewVisibility" required,
    publisher: "publisher",
    show_in_notification_center: "showInNotificationCenter",
    show_on_lock_screen: "showOnLockScreen",
    sounds_enabled: "soundsEnabled",
}
