// @generated
use crate::mg;

/// Entity type [`microsoft.graph.speakerAssignmentSubmission`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SpeakerAssignmentSubmissionCollection`], for example
/// `graph.education().reports().speaker_assignment_submissions()`.
///
/// [`SpeakerAssignmentSubmissionCollection`]: crate::requests::speaker_assignment_submission::SpeakerAssignmentSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/speakerassignmentsubmission?view=graph-rest-beta
pub struct SpeakerAssignmentSubmission {
    /// `assignmentId`. Never null.
    pub assignment_id: mg::Field<String>,
    /// `averageWordsPerMinutePace`.
    pub average_words_per_minute_pace: mg::Field<i64>,
    /// `classId`.
    pub class_id: mg::Field<String>,
    /// `fillerWordsOccurrencesCount`.
    pub filler_words_occurrences_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incorrectCameraDistanceOccurrencesCount`.
    pub incorrect_camera_distance_occurrences_count: mg::Field<i64>,
    /// `lengthOfSubmissionInSeconds`. Never null.
    pub length_of_submission_in_seconds: mg::Field<f64>,
    /// `lostEyeContactOccurrencesCount`.
    pub lost_eye_contact_occurrences_count: mg::Field<i64>,
    /// `monotoneOccurrencesCount`.
    pub monotone_occurrences_count: mg::Field<i64>,
    /// `nonInclusiveLanguageOccurrencesCount`.
    pub non_inclusive_language_occurrences_count: mg::Field<i64>,
    /// `obstructedViewOccurrencesCount`.
    pub obstructed_view_occurrences_count: mg::Field<i64>,
    /// `repetitiveLanguageOccurrencesCount`.
    pub repetitive_language_occurrences_count: mg::Field<i64>,
    /// `studentId`.
    pub student_id: mg::Field<String>,
    /// `submissionDateTime`. Never null.
    pub submission_date_time: mg::Field<mg::DateTimeOffset>,
    /// `submissionId`.
    pub submission_id: mg::Field<String>,
    /// `topFillerWords`.
    pub top_filler_words: mg::Field<Vec<String>>,
    /// `topMispronouncedWords`.
    pub top_mispronounced_words: mg::Field<Vec<String>>,
    /// `topNonInclusiveWordsAndPhrases`.
    pub top_non_inclusive_words_and_phrases: mg::Field<Vec<String>>,
    /// `topRepetitiveWordsAndPhrases`.
    pub top_repetitive_words_and_phrases: mg::Field<Vec<String>>,
    /// `wordsSpokenCount`. Never null.
    pub words_spoken_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SpeakerAssignmentSubmission: "microsoft.graph.speakerAssignmentSubmission", entity, base super::Entity;
    assignment_id: "assignmentId" required,
    average_words_per_minute_pace: "averageWordsPerMinutePace",
    class_id: "classId",
    filler_words_occurrences_count: "fillerWordsOccurrencesCount",
    id: "id" key required,
    incorrect_camera_distance_occurrences_count: "incorrectCameraDistanceOccurrencesCount",
    length_of_submission_in_seconds: "lengthOfSubmissionInSeconds" required,
    lost_eye_contact_occurrences_count: "lostEyeContactOccurrencesCount",
    monotone_occurrences_count: "monotoneOccurrencesCount",
    non_inclusive_language_occurrences_count: "nonInclusiveLanguageOccurrencesCount",
    obstructed_view_occurrences_count: "obstructedViewOccurrencesCount",
    repetitive_language_occurrences_count: "repetitiveLanguageOccurrencesCount",
    student_id: "studentId",
    submission_date_time: "submissionDateTime" required,
    submission_id: "submissionId",
    top_filler_words: "topFillerWords" required,
    top_mispronounced_words: "topMispronouncedWords" required,
    top_non_inclusive_words_and_phrases: "topNonInclusiveWordsAndPhrases" required,
    top_repetitive_words_and_phrases: "topRepetitiveWordsAndPhrases" required,
    words_spoken_count: "wordsSpokenCount" required,
}

mg::derived_from! { SpeakerAssignmentSubmission: super::Entity }
