// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.readingCoachPassage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/readingcoachpassage?view=graph-rest-beta>
    ReadingCoachPassage "microsoft.graph.readingCoachPassage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isReadingCompleted`: Boolean, not null
    is_reading_completed "isReadingCompleted" "r": bool,
    /// `languageTag`: String, not null
    language_tag "languageTag" "r": String,
    /// `practiceWords`: Collection(String), items not null
    practice_words "practiceWords" "r": Vec<String>,
    /// `practicedAtDateTime`: DateTimeOffset, not null
    practiced_at_date_time "practicedAtDateTime" "r": mg::DateTimeOffset,
    /// `storyType`: readingCoachStoryType, not null
    story_type "storyType" "r": mg::Open<super::ReadingCoachStoryType>,
    /// `studentId`: String
    student_id "studentId": String,
    /// `timeSpentReadingInSeconds`: Double, not null
    time_spent_reading_in_seconds "timeSpentReadingInSeconds" "r": f64,
    /// `wordsAccuracyPercentage`: Double, not null
    words_accuracy_percentage "wordsAccuracyPercentage" "r": f64,
    /// `wordsPerMinute`: Double, not null
    words_per_minute "wordsPerMinute" "r": f64,
}

mg::derived_from! { ReadingCoachPassage: super::Entity }
