// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAppSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TeamsAppSettingsResource`](crate::requests::teams_app_settings::TeamsAppSettingsResource), for
/// example `graph.teamwork().teams_app_settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsappsettings?view=graph-rest-beta
pub struct TeamsAppSettings {
    /// `allowUserRequestsForAppAccess`.
    pub allow_user_requests_for_app_access: mg::Field<bool>,
    /// `customAppSettings`.
    pub custom_app_settings: mg::Field<mg::Boxed<super::CustomAppSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isChatResourceSpecificConsentEnabled`.
    pub is_chat_resource_specific_consent_enabled: mg::Field<bool>,
    /// `isUserPersonalScopeResourceSpecificConsentEnabled`.
    pub is_user_personal_scope_resource_specific_consent_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppSettings: "microsoft.graph.teamsAppSettings", entity, base super::Entity;
    allow_user_requests_for_app_access: "allowUserRequestsForAppAccess",
    custom_app_settings: "customAppSettings",
    id: "id" key required,
    is_chat_resource_specific_consent_enabled: "isChatResourceSpecificConsentEnabled",
    is_user_personal_scope_resource_specific_consent_enabled: "isUserPersonalScopeResourceSpecificConsentEnabled",
}

mg::derived_from! { TeamsAppSettings: super::Entity }
