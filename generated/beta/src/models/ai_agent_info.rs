// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiAgentInfo`, a complex type derived from `microsoft.graph.aiInteractionEntity`.
    AiAgentInfo "microsoft.graph.aiAgentInfo" "complex" : super::AiInteractionEntity;
    /// `blueprintId`: String
    blueprint_id "blueprintId": String,
    /// `identifier`: String
    identifier "identifier": String,
    /// `name`: String
    name "name": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { AiAgentInfo: super::AiInteractionEntity }
