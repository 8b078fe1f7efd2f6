// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamMembersNotificationRecipient`, derived from
/// [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient).
pub struct TeamMembersNotificationRecipient {
    /// `teamId`. Never null.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamMembersNotificationRecipient: "microsoft.graph.teamMembersNotificationRecipient", complex, base super::TeamworkNotificationRecipient;
    team_id: "teamId" required,
}

mg::derived_from! { TeamMembersNotificationRecipient: super::TeamworkNotificationRecipient }
