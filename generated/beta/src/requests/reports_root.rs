// @generated
use crate::{mg, models, requests};

/// Requests on one [`ReportsRoot`](models::ReportsRoot): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.education().reports()`.
#[derive(Clone, Debug)]
pub struct ReportsRootResource(mg::One<models::ReportsRoot>);

mg::builder! { ReportsRootResource: mg::One<models::ReportsRoot> }

impl ReportsRootResource {
    /// `…/readingAssignmentSubmissions`: many
    /// [`ReadingAssignmentSubmission`](models::ReadingAssignmentSubmission).
    ///
    /// Least privileged permission to read: `EduReports-Reading.ReadAnonymous.All` (application).
    #[inline]
    pub fn reading_assignment_submissions(
        &self,
    ) -> requests::reading_assignment_submission::ReadingAssignmentSubmissionCollection {
        mg::navigate(self, "readingAssignmentSubmissions")
    }

    /// `…/readingCoachPassages`: many [`ReadingCoachPassage`](models::ReadingCoachPassage).
    ///
    /// Least privileged permission to read: `EduReports-Reading.ReadAnonymous.All` (application).
    #[inline]
    pub fn reading_coach_passages(
        &self,
    ) -> requests::reading_coach_passage::ReadingCoachPassageCollection {
        mg::navigate(self, "readingCoachPassages")
    }

    /// `…/reflectCheckInResponses`: many
    /// [`ReflectCheckInResponse`](models::ReflectCheckInResponse).
    ///
    /// Least privileged permission to read: `EduReports-Reflect.ReadAnonymous.All` (application).
    #[inline]
    pub fn reflect_check_in_responses(
        &self,
    ) -> requests::reflect_check_in_response::ReflectCheckInResponseCollection {
        mg::navigate(self, "reflectCheckInResponses")
    }

    /// `…/speakerAssignmentSubmissions`: many
    /// [`SpeakerAssignmentSubmission`](models::SpeakerAssignmentSubmission).
    ///
    /// Least privileged permission to read: `EduReports-Reading.ReadAnonymous.All` (application).
    #[inline]
    pub fn speaker_assignment_submissions(
        &self,
    ) -> requests::speaker_assignment_submission::SpeakerAssignmentSubmissionCollection {
        mg::navigate(self, "speakerAssignmentSubmissions")
    }
}
