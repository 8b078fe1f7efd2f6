// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSpeakerProgressResource`, derived from
/// [`EducationResource`](super::EducationResource).
pub struct EducationSpeakerProgressResource {
    /// `aiFeedbackCriteria`.
    pub ai_feedback_criteria: mg::Field<mg::Boxed<super::EducationAiFeedbackCriteria>>,
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `isAiFeedbackEnabled`. Never null.
    pub is_ai_feedback_enabled: mg::Field<bool>,
    /// `isVideoRequired`. Never null.
    pub is_video_required: mg::Field<bool>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxRecordingAttempts`. Never null.
    pub max_recording_attempts: mg::Field<i32>,
    /// `presentationTitle`. Never null.
    pub presentation_title: mg::Field<String>,
    /// `recordingTimeLimitInMinutes`. Never null.
    pub recording_time_limit_in_minutes: mg::Field<i32>,
    /// `showRehearsalReportToStudentBeforeMediaUpload`. Never null.
    pub show_rehearsal_report_to_student_before_media_upload: mg::Field<bool>,
    /// `speakerCoachSettings`.
    pub speaker_coach_settings: mg::Field<
        mg::Boxed<super::EducationSpeakerCoachSettings>,
    >,
    /// `spokenLanguageLocale`. Never null.
    pub spoken_language_locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSpeakerProgressResource: "microsoft.graph.educationSpeakerProgressResource", complex, base super::EducationResource;
    ai_feedback_criteria: "aiFeedbackCriteria",
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    is_ai_feedback_enabled: "isAiFeedbackEnabled" required,
    is_video_required: "isVideoRequired" required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    max_recording_attempts: "maxRecordingAttempts" required,
    presentation_title: "presentationTitle" required,
    recording_time_limit_in_minutes: "recordingTimeLimitInMinutes" required,
    show_rehearsal_report_to_student_before_media_upload: "showRehearsalReportToStudentBeforeMediaUpload" required,
    speaker_coach_settings: "speakerCoachSettings",
    spoken_language_locale: "spokenLanguageLocale" required,
}

mg::derived_from! { EducationSpeakerProgressResource: super::EducationResource }
