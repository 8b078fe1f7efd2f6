// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamCreatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamCreatedEventMessageDetail "microsoft.graph.teamCreatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamDescription`: String
    team_description "teamDescription": String,
    /// `teamDisplayName`: String
    team_display_name "teamDisplayName": String,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamCreatedEventMessageDetail: super::EventMessageDetail }
