// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamDescriptionUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamDescriptionUpdatedEventMessageDetail "microsoft.graph.teamDescriptionUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamDescription`: String
    team_description "teamDescription": String,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamDescriptionUpdatedEventMessageDetail: super::EventMessageDetail }
