// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistrationQuestionBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventregistrationquestionbase?view=graph-rest-beta>
    VirtualEventRegistrationQuestionBase "microsoft.graph.virtualEventRegistrationQuestionBase" "entity abstract" : super::Entity => VirtualEventRegistrationQuestionBaseKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
}

mg::derived_from! { VirtualEventRegistrationQuestionBase: super::Entity }

/// The types derived from `microsoft.graph.virtualEventRegistrationQuestionBase`.
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
