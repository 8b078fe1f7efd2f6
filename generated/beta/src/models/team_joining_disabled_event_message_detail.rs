// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamJoiningDisabledEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamJoiningDisabledEventMessageDetail "microsoft.graph.teamJoiningDisabledEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamJoiningDisabledEventMessageDetail: super::EventMessageDetail }
