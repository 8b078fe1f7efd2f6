// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingCustomQuestion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BookingCustomQuestionCollection`], for example
/// `graph.booking_businesses().id(id).custom_questions()`.
///
/// [`BookingCustomQuestionCollection`]: crate::requests::booking_custom_question::BookingCustomQuestionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingcustomquestion?view=graph-rest-beta
pub struct BookingCustomQuestion {
    /// `answerInputType`.
    pub answer_input_type: mg::Field<mg::Open<super::AnswerInputType>>,
    /// `answerOptions`.
    pub answer_options: mg::Field<Vec<String>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingCustomQuestion: "microsoft.graph.bookingCustomQuestion", entity, base super::Entity;
    answer_input_type: "answerInputType",
    answer_options: "answerOptions",
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
}

mg::derived_from! { BookingCustomQuestion: super::Entity }
