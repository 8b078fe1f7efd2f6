// @generated
use crate::mg;

/// Entity type [`microsoft.graph.meetingRegistrationQuestion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MeetingRegistrationQuestionCollection`], for example
/// `graph.app().online_meetings().id(id).registration().custom_questions()`.
///
/// [`MeetingRegistrationQuestionCollection`]: crate::requests::meeting_registration_question::MeetingRegistrationQuestionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)"
)]
pub struct MeetingRegistrationQuestion {
    /// `answerInputType`.
    pub answer_input_type: mg::Field<mg::Open<super::AnswerInputType>>,
    /// `answerOptions`.
    pub answer_options: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingRegistrationQuestion: "microsoft.graph.meetingRegistrationQuestion", entity, base super::Entity;
    answer_input_type: "answerInputType",
    answer_options: "answerOptions",
    display_name: "displayName",
    id: "id" key required,
    is_required: "isRequired",
}

mg::derived_from! { MeetingRegistrationQuestion: super::Entity }
