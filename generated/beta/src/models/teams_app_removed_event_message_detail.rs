// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppRemovedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct TeamsAppRemovedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `teamsAppDisplayName`.
    pub teams_app_display_name: mg::Field<String>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppRemovedEventMessageDetail: "microsoft.graph.teamsAppRemovedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    teams_app_display_name: "teamsAppDisplayName",
    teams_app_id: "teamsAppId",
}

mg::derived_from! { TeamsAppRemovedEventMessageDetail: super::EventMessageDetail }
