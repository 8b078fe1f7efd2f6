// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamJoiningEnabledEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamJoiningEnabledEventMessageDetail "microsoft.graph.teamJoiningEnabledEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamJoiningEnabledEventMessageDetail: super::EventMessageDetail }
