// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionEntity`.
pub struct AiInteractionEntity {
    /// `identifier`.
    pub identifier: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionEntity: "microsoft.graph.aiInteractionEntity", complex, family AiInteractionEntityKind;
    identifier: "identifier",
    name: "name",
    version: "version",
}

/// The types derived from [`AiInteractionEntity`].
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
