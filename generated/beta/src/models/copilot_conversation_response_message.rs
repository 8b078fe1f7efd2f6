// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationResponseMessage`, an entity type derived from `microsoft.graph.copilotConversationMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversationresponsemessage?view=graph-rest-beta>
    CopilotConversationResponseMessage "microsoft.graph.copilotConversationResponseMessage" "entity" : super::CopilotConversationMessage;
    /// `adaptiveCards`: Collection(Json)
    adaptive_cards "adaptiveCards": Vec<mg::Json>,
    /// `attributions`: Collection(copilotConversationAttribution)
    attributions "attributions": Vec<super::CopilotConversationAttribution>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sensitivityLabel`: searchSensitivityLabelInfo
    sensitivity_label "sensitivityLabel": mg::Boxed<super::SearchSensitivityLabelInfo>,
    /// `text`: String
    text "text": String,
}

mg::derived_from! { CopilotConversationResponseMessage: super::CopilotConversationMessage, super::Entity }
