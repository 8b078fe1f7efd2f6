// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamArchivedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct TeamArchivedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamArchivedEventMessageDetail: "microsoft.graph.teamArchivedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    team_id: "teamId",
}

mg::derived_from! { TeamArchivedEventMessageDetail: super::EventMessageDetail }
