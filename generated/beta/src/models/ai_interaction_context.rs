// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionContext`.
pub struct AiInteractionContext {
    /// `contextReference`.
    pub context_reference: mg::Field<String>,
    /// `contextType`.
    pub context_type: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionContext: "microsoft.graph.aiInteractionContext", complex;
    context_reference: "contextReference",
    context_type: "contextType",
    display_name: "displayName",
}
