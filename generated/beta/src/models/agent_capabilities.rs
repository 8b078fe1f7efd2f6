// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentCapabilities`.
pub struct AgentCapabilities {
    /// `extensions`.
    pub extensions: mg::Field<Vec<super::AgentExtension>>,
    /// `pushNotifications`. Never null.
    pub push_notifications: mg::Field<bool>,
    /// `stateTransitionHistory`. Never null.
    pub state_transition_history: mg::Field<bool>,
    /// `streaming`. Never null.
    pub streaming: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentCapabilities: "microsoft.graph.agentCapabilities", complex;
    extensions: "extensions",
    push_notifications: "pushNotifications" required,
    state_transition_history: "stateTransitionHistory" required,
    streaming: "streaming" required,
}
