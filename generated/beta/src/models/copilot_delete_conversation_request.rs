// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotDeleteConversationRequest`, a complex type.
    CopilotDeleteConversationRequest "microsoft.graph.copilotDeleteConversationRequest" "complex";
    /// `threadId`: String, not null
    thread_id "threadId" "r": String,
}
