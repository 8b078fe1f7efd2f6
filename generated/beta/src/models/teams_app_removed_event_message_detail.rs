// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppRemovedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamsAppRemovedEventMessageDetail "microsoft.graph.teamsAppRemovedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamsAppDisplayName`: String
    teams_app_display_name "teamsAppDisplayName": String,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
}

mg::derived_from! { TeamsAppRemovedEventMessageDetail: super::EventMessageDetail }
