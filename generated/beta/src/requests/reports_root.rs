// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.reportsRoot`, by its URL.
    ///
    /// For example `/education/reports`.
    ReportsRootResource(mg::One<models::ReportsRoot>)
}

impl ReportsRootResource {
    /// `…/readingAssignmentSubmissions`: many `readingAssignmentSubmission`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **EduReports-Reading.ReadAnonymous.All**, EduReports-Reading.Read.All |
    #[inline]
    pub fn reading_assignment_submissions(
        &self,
    ) -> requests::reading_assignment_submission::ReadingAssignmentSubmissionCollection {
        mg::to(self, "readingAssignmentSubmissions")
    }

    /// `…/readingCoachPassages`: many `readingCoachPassage`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **EduReports-Reading.ReadAnonymous.All**, EduReports-Reading.Read.All |
    #[inline]
    pub fn reading_coach_passages(
        &self,
    ) -> requests::reading_coach_passage::ReadingCoachPassageCollection {
        mg::to(self, "readingCoachPassages")
    }

    /// `…/reflectCheckInResponses`: many `reflectCheckInResponse`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **EduReports-Reflect.ReadAnonymous.All**, EduReports-Reflect.Read.All |
    #[inline]
    pub fn reflect_check_in_responses(
        &self,
    ) -> requests::reflect_check_in_response::ReflectCheckInResponseCollection {
        mg::to(self, "reflectCheckInResponses")
    }

    /// `…/speakerAssignmentSubmissions`: many `speakerAssignmentSubmission`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **EduReports-Reading.ReadAnonymous.All**, EduReports-Reading.Read.All |
    #[inline]
    pub fn speaker_assignment_submissions(
        &self,
    ) -> requests::speaker_assignment_submission::SpeakerAssignmentSubmissionCollection {
        mg::to(self, "speakerAssignmentSubmissions")
    }
}
