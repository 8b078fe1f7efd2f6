// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamUnarchivedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamUnarchivedEventMessageDetail "microsoft.graph.teamUnarchivedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamUnarchivedEventMessageDetail: super::EventMessageDetail }
