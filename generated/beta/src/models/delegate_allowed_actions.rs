// @generated
use crate::mg;

/// Complex type `microsoft.graph.delegateAllowedActions`.
pub struct DelegateAllowedActions {
    /// `joinActiveCalls`.
    pub join_active_calls: mg::Field<bool>,
    /// `makeCalls`.
    pub make_calls: mg::Field<bool>,
    /// `manageCallAndDelegateSettings`.
    pub manage_call_and_delegate_settings: mg::Field<bool>,
    /// `pickUpHeldCalls`.
    pub pick_up_held_calls: mg::Field<bool>,
    /// `receiveCalls`.
    pub receive_calls: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegateAllowedActions: "microsoft.graph.delegateAllowedActions", complex;
    join_active_calls: "joinActiveCalls",
    make_calls: "makeCalls",
    manage_call_and_delegate_settings: "manageCallAndDelegateSettings",
    pick_up_held_calls: "pickUpHeldCalls",
    receive_calls: "receiveCalls",
}
