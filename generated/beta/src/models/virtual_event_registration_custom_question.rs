// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventRegistrationCustomQuestion`][reference], derived from
/// [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase).
///
/// Requests: [`VirtualEventRegistrationCustomQuestionCollection`], for example:
///
/// ```ignore
/// graph
///     .me()
///     .virtual_events()
///     .webinars()
///     .id(id)
///     .registration_configuration()
///     .questions()
///     .cast_to_virtual_event_registration_custom_question()
/// ```
///
/// [`VirtualEventRegistrationCustomQuestionCollection`]: crate::requests::virtual_event_registration_custom_question::VirtualEventRegistrationCustomQuestionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventregistrationcustomquestion?view=graph-rest-beta
pub struct VirtualEventRegistrationCustomQuestion {
    /// `answerChoices`.
    pub answer_choices: mg::Field<Vec<String>>,
    /// `answerInputType`.
    pub answer_input_type: mg::Field<
        mg::Open<super::VirtualEventRegistrationQuestionAnswerInputType>,
    >,
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
    VirtualEventRegistrationCustomQuestion: "microsoft.graph.virtualEventRegistrationCustomQuestion", entity, base super::VirtualEventRegistrationQuestionBase;
    answer_choices: "answerChoices",
    answer_input_type: "answerInputType",
    display_name: "displayName",
    id: "id" key required,
    is_required: "isRequired",
}

mg::derived_from! { VirtualEventRegistrationCustomQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity }
