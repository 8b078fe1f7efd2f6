// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppInstalledEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TeamsAppInstalledEventMessageDetail "microsoft.graph.teamsAppInstalledEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `teamsAppDisplayName`: String
    teams_app_display_name "teamsAppDisplayName": String,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
}

mg::derived_from! { TeamsAppInstalledEventMessageDetail: super::EventMessageDetail }
