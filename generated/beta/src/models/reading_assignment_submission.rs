// @generated
use crate::mg;

/// Entity type [`microsoft.graph.readingAssignmentSubmission`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ReadingAssignmentSubmissionCollection`], for example
/// `graph.education().reports().reading_assignment_submissions()`.
///
/// [`ReadingAssignmentSubmissionCollection`]: crate::requests::reading_assignment_submission::ReadingAssignmentSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/readingassignmentsubmission?view=graph-rest-beta
pub struct ReadingAssignmentSubmission {
    /// `accuracyScore`. Never null.
    pub accuracy_score: mg::Field<f64>,
    /// `action`. Never null.
    pub action: mg::Field<String>,
    /// `assignmentId`. Never null.
    pub assignment_id: mg::Field<String>,
    /// `challengingWords`.
    pub challenging_words: mg::Field<Vec<super::ChallengingWord>>,
    /// `classId`.
    pub class_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insertions`. Never null.
    pub insertions: mg::Field<i64>,
    /// `mispronunciations`. Never null.
    pub mispronunciations: mg::Field<i64>,
    /// `missedExclamationMarks`. Never null.
    pub missed_exclamation_marks: mg::Field<i64>,
    /// `missedPeriods`. Never null.
    pub missed_periods: mg::Field<i64>,
    /// `missedQuestionMarks`. Never null.
    pub missed_question_marks: mg::Field<i64>,
    /// `missedShorts`. Never null.
    pub missed_shorts: mg::Field<i64>,
    /// `monotoneScore`. Never null.
    pub monotone_score: mg::Field<f64>,
    /// `omissions`. Never null.
    pub omissions: mg::Field<i64>,
    /// `repetitions`. Never null.
    pub repetitions: mg::Field<i64>,
    /// `selfCorrections`. Never null.
    pub self_corrections: mg::Field<i64>,
    /// `studentId`.
    pub student_id: mg::Field<String>,
    /// `submissionDateTime`. Never null.
    pub submission_date_time: mg::Field<mg::DateTimeOffset>,
    /// `submissionId`.
    pub submission_id: mg::Field<String>,
    /// `unexpectedPauses`. Never null.
    pub unexpected_pauses: mg::Field<i64>,
    /// `wordCount`. Never null.
    pub word_count: mg::Field<i64>,
    /// `wordsPerMinute`. Never null.
    pub words_per_minute: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReadingAssignmentSubmission: "microsoft.graph.readingAssignmentSubmission", entity, base super::Entity;
    accuracy_score: "accuracyScore" required,
    action: "action" required,
    assignment_id: "assignmentId" required,
    challenging_words: "challengingWords" required,
    class_id: "classId",
    id: "id" key required,
    insertions: "insertions" required,
    mispronunciations: "mispronunciations" required,
    missed_exclamation_marks: "missedExclamationMarks" required,
    missed_periods: "missedPeriods" required,
    missed_question_marks: "missedQuestionMarks" required,
    missed_shorts: "missedShorts" required,
    monotone_score: "monotoneScore" required,
    omissions: "omissions" required,
    repetitions: "repetitions" required,
    self_corrections: "selfCorrections" required,
    student_id: "studentId",
    submission_date_time: "submissionDateTime" required,
    submission_id: "submissionId",
    unexpected_pauses: "unexpectedPauses" required,
    word_count: "wordCount" required,
    words_per_minute: "wordsPerMinute" required,
}

mg::derived_from! { ReadingAssignmentSubmission: super::Entity }
