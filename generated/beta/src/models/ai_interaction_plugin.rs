// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionPlugin`, derived from
/// [`AiInteractionEntity`](super::AiInteractionEntity).
pub struct AiInteractionPlugin {
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
    AiInteractionPlugin: "microsoft.graph.aiInteractionPlugin", complex, base super::AiInteractionEntity;
    identifier: "identifier",
    name: "name",
    version: "version",
}

mg::derived_from! { AiInteractionPlugin: super::AiInteractionEntity }
