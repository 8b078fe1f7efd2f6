// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotDeleteConversationRequest`.
pub struct CopilotDeleteConversationRequest {
    /// `threadId`. Never null.
    pub thread_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotDeleteConversationRequest: "microsoft.graph.copilotDeleteConversationRequest", complex;
    thread_id: "threadId" required,
}
