// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskChatReactionEvent`, a complex type.
    PlannerTaskChatReactionEvent "microsoft.graph.plannerTaskChatReactionEvent" "complex";
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
}
