// @generated
//! Types of the namespace `microsoft.graph.agentic`.
mod agent_sign_in;
mod agent_type;
pub use agent_sign_in::AgentSignIn;
pub use agent_type::AgentType;
