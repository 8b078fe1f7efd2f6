// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkFeaturesConfiguration`.
pub struct TeamworkFeaturesConfiguration {
    /// `emailToSendLogsAndFeedback`.
    pub email_to_send_logs_and_feedback: mg::Field<String>,
    /// `isAutoScreenShareEnabled`.
    pub is_auto_screen_share_enabled: mg::Field<bool>,
    /// `isBluetoothBeaconingEnabled`.
    pub is_bluetooth_beaconing_enabled: mg::Field<bool>,
    /// `isHideMeetingNamesEnabled`.
    pub is_hide_meeting_names_enabled: mg::Field<bool>,
    /// `isSendLogsAndFeedbackEnabled`.
    pub is_send_logs_and_feedback_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkFeaturesConfiguration: "microsoft.graph.teamworkFeaturesConfiguration", complex;
    email_to_send_logs_and_feedback: "emailToSendLogsAndFeedback",
    is_auto_screen_share_enabled: "isAutoScreenShareEnabled",
    is_bluetooth_beaconing_enabled: "isBluetoothBeaconingEnabled",
    is_hide_meeting_names_enabled: "isHideMeetingNamesEnabled",
    is_send_logs_and_feedback_enabled: "isSendLogsAndFeedbackEnabled",
}
