// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.virtualEventRegistrationQuestionBase`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`VirtualEventRegistrationQuestionBaseCollection`], for example
/// `graph.me().virtual_events().webinars().id(id).registration_configuration().questions()`.
///
/// [`VirtualEventRegistrationQuestionBaseCollection`]: crate::requests::virtual_event_registration_question_base::VirtualEventRegistrationQuestionBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventregistrationquestionbase?view=graph-rest-beta
pub struct VirtualEventRegistrationQuestionBase {
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
    VirtualEventRegistrationQuestionBase: "microsoft.graph.virtualEventRegistrationQuestionBase", entity abstract, base super::Entity, family VirtualEventRegistrationQuestionBaseKind;
    display_name: "displayName",
    id: "id" key required,
    is_required: "isRequired",
}

mg::derived_from! { VirtualEventRegistrationQuestionBase: super::Entity }

/// The types derived from [`VirtualEventRegistrationQuestionBase`].
#[non_exhaustive]
pub enum VirtualEventRegistrationQuestionBaseKind {
    VirtualEventRegistrationCustomQuestion(
        Box<super::VirtualEventRegistrationCustomQuestion>,
    ),
    VirtualEventRegistrationPredefinedQuestion(
        Box<super::VirtualEventRegistrationPredefinedQuestion>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<VirtualEventRegistrationQuestionBase>),
}

mg::family! {
    VirtualEventRegistrationQuestionBase => VirtualEventRegistrationQuestionBaseKind;
    VirtualEventRegistrationCustomQuestion(super::VirtualEventRegistrationCustomQuestion),
    VirtualEventRegistrationPredefinedQuestion(super::VirtualEventRegistrationPredefinedQuestion),
}
