// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotContextMessage`.
pub struct CopilotContextMessage {
    /// `description`. Never null. Set on creation only.
    pub description: mg::Field<String>,
    /// `text`. Never null. Set on creation only.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotContextMessage: "microsoft.graph.copilotContextMessage", complex;
    description: "description" required immutable,
    text: "text" required immutable,
}
