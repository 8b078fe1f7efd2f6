// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotConversationRequestMessageParameter`, derived from
/// [`CopilotConversationMessageParameter`](super::CopilotConversationMessageParameter).
pub struct CopilotConversationRequestMessageParameter {
    /// `text`. Never null. Set on creation only.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationRequestMessageParameter: "microsoft.graph.copilotConversationRequestMessageParameter", complex, base super::CopilotConversationMessageParameter;
    text: "text" required immutable,
}

mg::derived_from! { CopilotConversationRequestMessageParameter: super::CopilotConversationMessageParameter }
