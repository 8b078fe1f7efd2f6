// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamRenamedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamRenamedEventMessageDetail "microsoft.graph.teamRenamedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamDisplayName`: String
    team_display_name "teamDisplayName": String,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamRenamedEventMessageDetail: super::EventMessageDetail }
