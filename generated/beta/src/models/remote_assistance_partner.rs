// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteAssistancePartner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-beta>
    RemoteAssistancePartner "microsoft.graph.remoteAssistancePartner" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastConnectionDateTime`: DateTimeOffset, not null
    last_connection_date_time "lastConnectionDateTime" "r": mg::DateTimeOffset,
    /// `onboardingRequestExpiryDateTime`: DateTimeOffset, not null
    onboarding_request_expiry_date_time "onboardingRequestExpiryDateTime" "r": mg::DateTimeOffset,
    /// `onboardingStatus`: remoteAssistanceOnboardingStatus, not null
    onboarding_status "onboardingStatus" "r": mg::Open<super::RemoteAssistanceOnboardingStatus>,
    /// `onboardingUrl`: String
    onboarding_url "onboardingUrl": String,
}

mg::derived_from! { RemoteAssistancePartner: super::Entity }
