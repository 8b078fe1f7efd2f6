// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionEntity`, a complex type.
    AiInteractionEntity "microsoft.graph.aiInteractionEntity" "complex" => AiInteractionEntityKind;
    /// `identifier`: String
    identifier "identifier": String,
    /// `name`: String
    name "name": String,
    /// `version`: String
    version "version": String,
}

/// The types derived from `microsoft.graph.aiInteractionEntity`.
#[non_exhaustive]
pub enum AiInteractionEntityKind {
    AiAgentInfo(Box<super::AiAgentInfo>),
    AiInteractionPlugin(Box<super::AiInteractionPlugin>),
    /// None of these, or a type that this version does not know.
    Other(Box<AiInteractionEntity>),
}

mg::family! {
    AiInteractionEntity => AiInteractionEntityKind;
    AiAgentInfo(super::AiAgentInfo),
    AiInteractionPlugin(super::AiInteractionPlugin),
}
