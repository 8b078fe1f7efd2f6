// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosNotificationSettings`, a complex type.
    IosNotificationSettings "microsoft.graph.iosNotificationSettings" "complex";
    /// `alertType`: iosNotificationAlertType, not null
    alert_type "alertType" "r": mg::Open<super::IosNotificationAlertType>,
    /// `appName`: String
    app_name "appName": String,
    /// `badgesEnabled`: Boolean
    badges_enabled "badgesEnabled": bool,
    /// `bundleID`: String, not null
    bundle_id "bundleID" "r": String,
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `previewVisibility`: iosNotificationPreviewVisibility, not null
    preview_visibility "previewVisibility" "r": mg::Open<super::IosNotificationPreviewVisibility>,
    /// `publisher`: String
    publisher "publisher": String,
    /// `showInNotificationCenter`: Boolean
    show_in_notification_center "showInNotificationCenter": bool,
    /// `showOnLockScreen`: Boolean
    show_on_lock_screen "showOnLockScreen": bool,
    /// `soundsEnabled`: Boolean
    sounds_enabled "soundsEnabled": bool,
}
