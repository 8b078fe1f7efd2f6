// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamMembersNotificationRecipient`, a complex type derived from `microsoft.graph.teamworkNotificationRecipient`.
    TeamMembersNotificationRecipient "microsoft.graph.teamMembersNotificationRecipient" "complex" : super::TeamworkNotificationRecipient;
    /// `teamId`: String, not null
    team_id "teamId" "r": String,
}

mg::derived_from! { TeamMembersNotificationRecipient: super::TeamworkNotificationRecipient }
