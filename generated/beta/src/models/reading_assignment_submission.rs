// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.readingAssignmentSubmission`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/readingassignmentsubmission?view=graph-rest-beta>
    ReadingAssignmentSubmission "microsoft.graph.readingAssignmentSubmission" "entity" : super::Entity;
    /// `accuracyScore`: Double, not null
    accuracy_score "accuracyScore" "r": f64,
    /// `action`: String, not null
    action "action" "r": String,
    /// `assignmentId`: String, not null
    assignment_id "assignmentId" "r": String,
    /// `challengingWords`: Collection(challengingWord), items not null
    challenging_words "challengingWords" "r": Vec<super::ChallengingWord>,
    /// `classId`: String
    class_id "classId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insertions`: Int64, not null
    insertions "insertions" "r": i64,
    /// `mispronunciations`: Int64, not null
    mispronunciations "mispronunciations" "r": i64,
    /// `missedExclamationMarks`: Int64, not null
    missed_exclamation_marks "missedExclamationMarks" "r": i64,
    /// `missedPeriods`: Int64, not null
    missed_periods "missedPeriods" "r": i64,
    /// `missedQuestionMarks`: Int64, not null
    missed_question_marks "missedQuestionMarks" "r": i64,
    /// `missedShorts`: Int64, not null
    missed_shorts "missedShorts" "r": i64,
    /// `monotoneScore`: Double, not null
    monotone_score "monotoneScore" "r": f64,
    /// `omissions`: Int64, not null
    omissions "omissions" "r": i64,
    /// `repetitions`: Int64, not null
    repetitions "repetitions" "r": i64,
    /// `selfCorrections`: Int64, not null
    self_corrections "selfCorrections" "r": i64,
    /// `studentId`: String
    student_id "studentId": String,
    /// `submissionDateTime`: DateTimeOffset, not null
    submission_date_time "submissionDateTime" "r": mg::DateTimeOffset,
    /// `submissionId`: String
    submission_id "submissionId": String,
    /// `unexpectedPauses`: Int64, not null
    unexpected_pauses "unexpectedPauses" "r": i64,
    /// `wordCount`: Int64, not null
    word_count "wordCount" "r": i64,
    /// `wordsPerMinute`: Double, not null
    words_per_minute "wordsPerMinute" "r": f64,
}

mg::derived_from! { ReadingAssignmentSubmission: super::Entity }
