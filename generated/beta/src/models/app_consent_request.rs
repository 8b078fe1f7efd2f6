// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConsentRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-beta>
    AppConsentRequest "microsoft.graph.appConsentRequest" "entity" : super::Entity;
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `consentType`: String
    consent_type "consentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `pendingScopes`: Collection(appConsentRequestScope)
    pending_scopes "pendingScopes": Vec<super::AppConsentRequestScope>,
}

mg::derived_from! { AppConsentRequest: super::Entity }

impl AppConsentRequest {
    /// `userConsentRequests`: many `userConsentRequest`, contained
    pub const USER_CONSENT_REQUESTS: mg::Nav<
        AppConsentRequest,
        Vec<super::UserConsentRequest>,
    > = mg::Nav::new("userConsentRequests");
}
