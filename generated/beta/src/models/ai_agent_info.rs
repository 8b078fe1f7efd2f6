// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiAgentInfo`, derived from
/// [`AiInteractionEntity`](super::AiInteractionEntity).
pub struct AiAgentInfo {
    /// `blueprintId`.
    pub blueprint_id: mg::Field<String>,
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
    AiAgentInfo: "microsoft.graph.aiAgentInfo", complex, base super::AiInteractionEntity;
    blueprint_id: "blueprintId",
    identifier: "identifier",
    name: "name",
    version: "version",
}

mg::derived_from! { AiAgentInfo: super::AiInteractionEntity }
