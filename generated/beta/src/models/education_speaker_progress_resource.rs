// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSpeakerProgressResource`, a complex type derived from `microsoft.graph.educationResource`.
    EducationSpeakerProgressResource "microsoft.graph.educationSpeakerProgressResource" "complex" : super::EducationResource;
    /// `aiFeedbackCriteria`: educationAiFeedbackCriteria
    ai_feedback_criteria "aiFeedbackCriteria": mg::Boxed<super::EducationAiFeedbackCriteria>,
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `isAiFeedbackEnabled`: Boolean, not null
    is_ai_feedback_enabled "isAiFeedbackEnabled" "r": bool,
    /// `isVideoRequired`: Boolean, not null
    is_video_required "isVideoRequired" "r": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `maxRecordingAttempts`: Int32, not null
    max_recording_attempts "maxRecordingAttempts" "r": i32,
    /// `presentationTitle`: String, not null
    presentation_title "presentationTitle" "r": String,
    /// `recordingTimeLimitInMinutes`: Int32, not null
    recording_time_limit_in_minutes "recordingTimeLimitInMinutes" "r": i32,
    /// `showRehearsalReportToStudentBeforeMediaUpload`: Boolean, not null
    show_rehearsal_report_to_student_before_media_upload "showRehearsalReportToStudentBeforeMediaUpload" "r": bool,
    /// `speakerCoachSettings`: educationSpeakerCoachSettings
    speaker_coach_settings "speakerCoachSettings": mg::Boxed<super::EducationSpeakerCoachSettings>,
    /// `spokenLanguageLocale`: String, not null
    spoken_language_locale "spokenLanguageLocale" "r": String,
}

mg::derived_from! { EducationSpeakerProgressResource: super::EducationResource }
