// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistrationPredefinedQuestion`, an entity type derived from `microsoft.graph.virtualEventRegistrationQuestionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventregistrationpredefinedquestion?view=graph-rest-beta>
    VirtualEventRegistrationPredefinedQuestion "microsoft.graph.virtualEventRegistrationPredefinedQuestion" "entity" : super::VirtualEventRegistrationQuestionBase;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
    /// `label`: virtualEventRegistrationPredefinedQuestionLabel
    label "label": mg::Open<super::VirtualEventRegistrationPredefinedQuestionLabel>,
}

mg::derived_from! { VirtualEventRegistrationPredefinedQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity }
