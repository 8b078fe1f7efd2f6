// @generated
use crate::mg;

/// Entity type [`microsoft.graph.reportsRoot`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ReportsRootResource`](crate::requests::reports_root::ReportsRootResource), for
/// example `graph.education().reports()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/reportsroot?view=graph-rest-beta
pub struct ReportsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportsRoot: "microsoft.graph.reportsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ReportsRoot: super::Entity }

impl ReportsRoot {
    /// `readingAssignmentSubmissions`: many
    /// [`ReadingAssignmentSubmission`](super::ReadingAssignmentSubmission).
    pub const READING_ASSIGNMENT_SUBMISSIONS: mg::Nav<
        ReportsRoot,
        Vec<super::ReadingAssignmentSubmission>,
    > = mg::Nav::new("readingAssignmentSubmissions");
    /// `readingCoachPassages`: many [`ReadingCoachPassage`](super::ReadingCoachPassage).
    pub const READING_COACH_PASSAGES: mg::Nav<
        ReportsRoot,
        Vec<super::ReadingCoachPassage>,
    > = mg::Nav::new("readingCoachPassages");
    /// `reflectCheckInResponses`: many [`ReflectCheckInResponse`](super::ReflectCheckInResponse).
    pub const REFLECT_CHECK_IN_RESPONSES: mg::Nav<
        ReportsRoot,
        Vec<super::ReflectCheckInResponse>,
    > = mg::Nav::new("reflectCheckInResponses");
    /// `speakerAssignmentSubmissions`: many
    /// [`SpeakerAssignmentSubmission`](super::SpeakerAssignmentSubmission).
    pub const SPEAKER_ASSIGNMENT_SUBMISSIONS: mg::Nav<
        ReportsRoot,
        Vec<super::SpeakerAssignmentSubmission>,
    > = mg::Nav::new("speakerAssignmentSubmissions");
}
