// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.broadcastMeetingSettings`, a complex type.
    BroadcastMeetingSettings "microsoft.graph.broadcastMeetingSettings" "complex";
    /// `allowedAudience`: broadcastMeetingAudience
    allowed_audience "allowedAudience": mg::Open<super::BroadcastMeetingAudience>,
    /// `captions`: broadcastMeetingCaptionSettings
    captions "captions": mg::Boxed<super::BroadcastMeetingCaptionSettings>,
    /// `isAttendeeReportEnabled`: Boolean
    is_attendee_report_enabled "isAttendeeReportEnabled": bool,
    /// `isQuestionAndAnswerEnabled`: Boolean
    is_question_and_answer_enabled "isQuestionAndAnswerEnabled": bool,
    /// `isRecordingEnabled`: Boolean
    is_recording_enabled "isRecordingEnabled": bool,
    /// `isVideoOnDemandEnabled`: Boolean
    is_video_on_demand_enabled "isVideoOnDemandEnabled": bool,
}
