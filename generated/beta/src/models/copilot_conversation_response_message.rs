// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationResponseMessage`, an entity type derived from `microsoft.graph.copilotConversationMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversationresponsemessage?view=graph-rest-beta>
    CopilotConversationResponseMessage "microsoft.graph.copilotConversationResponseMessage" "entity" : super::CopilotConversationMessage;
    /// `adaptiveCards`: Collection(Json), items not null, computed, read-only
    adaptive_cards "adaptiveCards" "rcp": Vec<mg::Json>,
    /// `attributions`: Collection(copilotConversationAttribution), items not null, computed, read-only
    attributions "attributions" "rcp": Vec<super::CopilotConversationAttribution>,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sensitivityLabel`: searchSensitivityLabelInfo, computed, read-only
    sensitivity_label "sensitivityLabel" "cp": mg::Boxed<super::SearchSensitivityLabelInfo>,
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}

mg::derived_from! { CopilotConversationResponseMessage: super::CopilotConversationMessage, super::Entity }
