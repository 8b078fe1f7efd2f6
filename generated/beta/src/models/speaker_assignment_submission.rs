// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.speakerAssignmentSubmission`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/speakerassignmentsubmission?view=graph-rest-beta>
    SpeakerAssignmentSubmission "microsoft.graph.speakerAssignmentSubmission" "entity" : super::Entity;
    /// `assignmentId`: String, not null
    assignment_id "assignmentId" "r": String,
    /// `averageWordsPerMinutePace`: Int64
    average_words_per_minute_pace "averageWordsPerMinutePace": i64,
    /// `classId`: String
    class_id "classId": String,
    /// `fillerWordsOccurrencesCount`: Int64
    filler_words_occurrences_count "fillerWordsOccurrencesCount": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incorrectCameraDistanceOccurrencesCount`: Int64
    incorrect_camera_distance_occurrences_count "incorrectCameraDistanceOccurrencesCount": i64,
    /// `lengthOfSubmissionInSeconds`: Double, not null
    length_of_submission_in_seconds "lengthOfSubmissionInSeconds" "r": f64,
    /// `lostEyeContactOccurrencesCount`: Int64
    lost_eye_contact_occurrences_count "lostEyeContactOccurrencesCount": i64,
    /// `monotoneOccurrencesCount`: Int64
    monotone_occurrences_count "monotoneOccurrencesCount": i64,
    /// `nonInclusiveLanguageOccurrencesCount`: Int64
    non_inclusive_language_occurrences_count "nonInclusiveLanguageOccurrencesCount": i64,
    /// `obstructedViewOccurrencesCount`: Int64
    obstructed_view_occurrences_count "obstructedViewOccurrencesCount": i64,
    /// `repetitiveLanguageOccurrencesCount`: Int64
    repetitive_language_occurrences_count "repetitiveLanguageOccurrencesCount": i64,
    /// `studentId`: String
    student_id "studentId": String,
    /// `submissionDateTime`: DateTimeOffset, not null
    submission_date_time "submissionDateTime" "r": mg::DateTimeOffset,
    /// `submissionId`: String
    submission_id "submissionId": String,
    /// `topFillerWords`: Collection(String), items not null
    top_filler_words "topFillerWords" "r": Vec<String>,
    /// `topMispronouncedWords`: Collection(String), items not null
    top_mispronounced_words "topMispronouncedWords" "r": Vec<String>,
    /// `topNonInclusiveWordsAndPhrases`: Collection(String), items not null
    top_non_inclusive_words_and_phrases "topNonInclusiveWordsAndPhrases" "r": Vec<String>,
    /// `topRepetitiveWordsAndPhrases`: Collection(String), items not null
    top_repetitive_words_and_phrases "topRepetitiveWordsAndPhrases" "r": Vec<String>,
    /// `wordsSpokenCount`: Int64, not null
    words_spoken_count "wordsSpokenCount" "r": i64,
}

mg::derived_from! { SpeakerAssignmentSubmission: super::Entity }
