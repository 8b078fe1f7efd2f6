// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamArchivedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamArchivedEventMessageDetail "microsoft.graph.teamArchivedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamArchivedEventMessageDetail: super::EventMessageDetail }
