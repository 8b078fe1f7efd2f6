// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkFeaturesConfiguration`, a complex type.
    TeamworkFeaturesConfiguration "microsoft.graph.teamworkFeaturesConfiguration" "complex";
    /// `emailToSendLogsAndFeedback`: String
    email_to_send_logs_and_feedback "emailToSendLogsAndFeedback": String,
    /// `isAutoScreenShareEnabled`: Boolean
    is_auto_screen_share_enabled "isAutoScreenShareEnabled": bool,
    /// `isBluetoothBeaconingEnabled`: Boolean
    is_bluetooth_beaconing_enabled "isBluetoothBeaconingEnabled": bool,
    /// `isHideMeetingNamesEnabled`: Boolean
    is_hide_meeting_names_enabled "isHideMeetingNamesEnabled": bool,
    /// `isSendLogsAndFeedbackEnabled`: Boolean
    is_send_logs_and_feedback_enabled "isSendLogsAndFeedbackEnabled": bool,
}
