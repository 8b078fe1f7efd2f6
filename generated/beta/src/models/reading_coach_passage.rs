// @generated
use crate::mg;

/// Entity type [`microsoft.graph.readingCoachPassage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ReadingCoachPassageCollection`], for example
/// `graph.education().reports().reading_coach_passages()`.
///
/// [`ReadingCoachPassageCollection`]: crate::requests::reading_coach_passage::ReadingCoachPassageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/readingcoachpassage?view=graph-rest-beta
pub struct ReadingCoachPassage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isReadingCompleted`. Never null.
    pub is_reading_completed: mg::Field<bool>,
    /// `languageTag`. Never null.
    pub language_tag: mg::Field<String>,
    /// `practiceWords`.
    pub practice_words: mg::Field<Vec<String>>,
    /// `practicedAtDateTime`. Never null.
    pub practiced_at_date_time: mg::Field<mg::DateTimeOffset>,
    /// `storyType`. Never null.
    pub story_type: mg::Field<mg::Open<super::ReadingCoachStoryType>>,
    /// `studentId`.
    pub student_id: mg::Field<String>,
    /// `timeSpentReadingInSeconds`. Never null.
    pub time_spent_reading_in_seconds: mg::Field<f64>,
    /// `wordsAccuracyPercentage`. Never null.
    pub words_accuracy_percentage: mg::Field<f64>,
    /// `wordsPerMinute`. Never null.
    pub words_per_minute: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReadingCoachPassage: "microsoft.graph.readingCoachPassage", entity, base super::Entity;
    id: "id" key required,
    is_reading_completed: "isReadingCompleted" required,
    language_tag: "languageTag" required,
    practice_words: "practiceWords" required,
    practiced_at_date_time: "practicedAtDateTime" required,
    story_type: "storyType" required,
    student_id: "studentId",
    time_spent_reading_in_seconds: "timeSpentReadingInSeconds" required,
    words_accuracy_percentage: "wordsAccuracyPercentage" required,
    words_per_minute: "wordsPerMinute" required,
}

mg::derived_from! { ReadingCoachPassage: super::Entity }
