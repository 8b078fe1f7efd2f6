// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.timeBasedAttributeTrigger`, derived from
/// [`WorkflowExecutionTrigger`](super::WorkflowExecutionTrigger).
pub struct TimeBasedAttributeTrigger {
    /// `offsetInDays`. Never null.
    pub offset_in_days: mg::Field<i32>,
    /// `timeBasedAttribute`. Never null.
    pub time_based_attribute: mg::Field<
        mg::Open<super::WorkflowTriggerTimeBasedAttribute>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeBasedAttributeTrigger: "microsoft.graph.identityGovernance.timeBasedAttributeTrigger", complex, base super::WorkflowExecutionTrigger;
    offset_in_days: "offsetInDays" required,
    time_based_attribute: "timeBasedAttribute" required,
}

mg::derived_from! { TimeBasedAttributeTrigger: super::WorkflowExecutionTrigger }
