// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsappsettings?view=graph-rest-beta>
    TeamsAppSettings "microsoft.graph.teamsAppSettings" "entity" : super::Entity;
    /// `allowUserRequestsForAppAccess`: Boolean
    allow_user_requests_for_app_access "allowUserRequestsForAppAccess": bool,
    /// `customAppSettings`: customAppSettings
    custom_app_settings "customAppSettings": mg::Boxed<super::CustomAppSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isChatResourceSpecificConsentEnabled`: Boolean
    is_chat_resource_specific_consent_enabled "isChatResourceSpecificConsentEnabled": bool,
    /// `isUserPersonalScopeResourceSpecificConsentEnabled`: Boolean
    is_user_personal_scope_resource_specific_consent_enabled "isUserPersonalScopeResourceSpecificConsentEnabled": bool,
}

mg::derived_from! { TeamsAppSettings: super::Entity }
