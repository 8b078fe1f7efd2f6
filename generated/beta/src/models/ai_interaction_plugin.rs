// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionPlugin`, a complex type derived from `microsoft.graph.aiInteractionEntity`.
    AiInteractionPlugin "microsoft.graph.aiInteractionPlugin" "complex" : super::AiInteractionEntity;
    /// `identifier`: String
    identifier "identifier": String,
    /// `name`: String
    name "name": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { AiInteractionPlugin: super::AiInteractionEntity }
