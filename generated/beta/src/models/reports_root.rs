// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reportsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/reportsroot?view=graph-rest-beta>
    ReportsRoot "microsoft.graph.reportsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ReportsRoot: super::Entity }

impl ReportsRoot {
    /// `readingAssignmentSubmissions`: many `readingAssignmentSubmission`, contained
    pub const READING_ASSIGNMENT_SUBMISSIONS: mg::Nav<
        ReportsRoot,
        Vec<super::ReadingAssignmentSubmission>,
    > = mg::Nav::new("readingAssignmentSubmissions");
    /// `readingCoachPassages`: many `readingCoachPassage`, contained
    pub const READING_COACH_PASSAGES: mg::Nav<
        ReportsRoot,
        Vec<super::ReadingCoachPassage>,
    > = mg::Nav::new("readingCoachPassages");
    /// `reflectCheckInResponses`: many `reflectCheckInResponse`, contained
    pub const REFLECT_CHECK_IN_RESPONSES: mg::Nav<
        ReportsRoot,
        Vec<super::ReflectCheckInResponse>,
    > = mg::Nav::new("reflectCheckInResponses");
    /// `speakerAssignmentSubmissions`: many `speakerAssignmentSubmission`, contained
    pub const SPEAKER_ASSIGNMENT_SUBMISSIONS: mg::Nav<
        ReportsRoot,
        Vec<super::SpeakerAssignmentSubmission>,
    > = mg::Nav::new("speakerAssignmentSubmissions");
}
