// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskChatReactionEvent`.
pub struct PlannerTaskChatReactionEvent {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskChatReactionEvent: "microsoft.graph.plannerTaskChatReactionEvent", complex;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
}
