// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCapabilities`, a complex type.
    AgentCapabilities "microsoft.graph.agentCapabilities" "complex";
    /// `extensions`: Collection(agentExtension)
    extensions "extensions": Vec<super::AgentExtension>,
    /// `pushNotifications`: Boolean
    push_notifications "pushNotifications": bool,
    /// `stateTransitionHistory`: Boolean
    state_transition_history "stateTransitionHistory": bool,
    /// `streaming`: Boolean
    streaming "streaming": bool,
}
