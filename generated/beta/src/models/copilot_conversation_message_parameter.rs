// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotConversationMessageParameter`.
pub struct CopilotConversationMessageParameter {
    /// `text`. Never null. Set on creation only.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationMessageParameter: "microsoft.graph.copilotConversationMessageParameter", complex, family CopilotConversationMessageParameterKind;
    text: "text" required immutable,
}

/// The types derived from [`CopilotConversationMessageParameter`].
#[non_exhaustive]
pub enum CopilotConversationMessageParameterKind {
    CopilotConversationRequestMessageParameter(
        Box<super::CopilotConversationRequestMessageParameter>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CopilotConversationMessageParameter>),
}

mg::family! {
    CopilotConversationMessageParameter => CopilotConversationMessageParameterKind;
    CopilotConversationRequestMessageParameter(super::CopilotConversationRequestMessageParameter),
}
