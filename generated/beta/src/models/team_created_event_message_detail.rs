// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamCreatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct TeamCreatedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `teamDescription`.
    pub team_description: mg::Field<String>,
    /// `teamDisplayName`.
    pub team_display_name: mg::Field<String>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamCreatedEventMessageDetail: "microsoft.graph.teamCreatedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    team_description: "teamDescription",
    team_display_name: "teamDisplayName",
    team_id: "teamId",
}

mg::derived_from! { TeamCreatedEventMessageDetail: super::EventMessageDetail }
