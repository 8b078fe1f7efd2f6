// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCapabilities`, a complex type.
    AgentCapabilities "microsoft.graph.agentCapabilities" "complex";
    /// `extensions`: Collection(agentExtension)
    extensions "extensions": Vec<super::AgentExtension>,
    /// `pushNotifications`: Boolean, not null
    push_notifications "pushNotifications" "r": bool,
    /// `stateTransitionHistory`: Boolean, not null
    state_transition_history "stateTransitionHistory" "r": bool,
    /// `streaming`: Boolean, not null
    streaming "streaming" "r": bool,
}
