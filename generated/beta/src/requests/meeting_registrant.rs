// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.meetingRegistrant`, by its URL.
    MeetingRegistrantResource(mg::One<models::MeetingRegistrant>)
}

impl MeetingRegistrantResource {
    /// `…/customQuestionAnswers`: many `customQuestionAnswer`
    #[inline]
    pub fn custom_question_answers(
        &self,
    ) -> requests::custom_question_answer::CustomQuestionAnswerCollection {
        mg::to(self, "customQuestionAnswers")
    }
}

/// A collection of `microsoft.graph.meetingRegistrant`, by its URL.
pub type MeetingRegistrantCollection = mg::Many<
    models::MeetingRegistrant,
    MeetingRegistrantResource,
>;
