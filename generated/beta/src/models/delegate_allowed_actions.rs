// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegateAllowedActions`, a complex type.
    DelegateAllowedActions "microsoft.graph.delegateAllowedActions" "complex";
    /// `joinActiveCalls`: Boolean
    join_active_calls "joinActiveCalls": bool,
    /// `makeCalls`: Boolean
    make_calls "makeCalls": bool,
    /// `manageCallAndDelegateSettings`: Boolean
    manage_call_and_delegate_settings "manageCallAndDelegateSettings": bool,
    /// `pickUpHeldCalls`: Boolean
    pick_up_held_calls "pickUpHeldCalls": bool,
    /// `receiveCalls`: Boolean
    receive_calls "receiveCalls": bool,
}
