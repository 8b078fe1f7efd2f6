// @generated
use crate::mg;

/// Complex type `microsoft.graph.broadcastMeetingSettings`.
pub struct BroadcastMeetingSettings {
    /// `allowedAudience`.
    pub allowed_audience: mg::Field<mg::Open<super::BroadcastMeetingAudience>>,
    /// `captions`.
    pub captions: mg::Field<mg::Boxed<super::BroadcastMeetingCaptionSettings>>,
    /// `isAttendeeReportEnabled`.
    pub is_attendee_report_enabled: mg::Field<bool>,
    /// `isQuestionAndAnswerEnabled`.
    pub is_question_and_answer_enabled: mg::Field<bool>,
    /// `isRecordingEnabled`.
    pub is_recording_enabled: mg::Field<bool>,
    /// `isVideoOnDemandEnabled`.
    pub is_video_on_demand_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BroadcastMeetingSettings: "microsoft.graph.broadcastMeetingSettings", complex;
    allowed_audience: "allowedAudience",
    captions: "captions",
    is_attendee_report_enabled: "isAttendeeReportEnabled",
    is_question_and_answer_enabled: "isQuestionAndAnswerEnabled",
    is_recording_enabled: "isRecordingEnabled",
    is_video_on_demand_enabled: "isVideoOnDemandEnabled",
}
