// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventRegistrationPredefinedQuestion`][reference], derived
/// from [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase).
///
/// Requests: [`VirtualEventRegistrationPredefinedQuestionCollection`], for example:
///
/// ```ignore
/// graph
///     .me()
///     .virtual_events()
///     .webinars()
///     .id(id)
///     .registration_configuration()
///     .questions()
///     .cast_to_virtual_event_registration_predefined_question()
/// ```
///
/// [`VirtualEventRegistrationPredefinedQuestionCollection`]: crate::requests::virtual_event_registration_predefined_question::VirtualEventRegistrationPredefinedQuestionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventregistrationpredefinedquestion?view=graph-rest-beta
pub struct VirtualEventRegistrationPredefinedQuestion {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<
        mg::Open<super::VirtualEventRegistrationPredefinedQuestionLabel>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventRegistrationPredefinedQuestion: "microsoft.graph.virtualEventRegistrationPredefinedQuestion", entity, base super::VirtualEventRegistrationQuestionBase;
    display_name: "displayName",
    id: "id" key required,
    is_required: "isRequired",
    label: "label",
}

mg::derived_from! { VirtualEventRegistrationPredefinedQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity }
