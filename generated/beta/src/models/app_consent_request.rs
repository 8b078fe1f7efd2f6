// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appConsentRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppConsentRequestCollection`], for example
/// `graph.me().app_consent_requests_for_approval()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`AppConsentRequestCollection`]: crate::requests::app_consent_request::AppConsentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-beta
pub struct AppConsentRequest {
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `consentType`.
    pub consent_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `pendingScopes`.
    pub pending_scopes: mg::Field<Vec<super::AppConsentRequestScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConsentRequest: "microsoft.graph.appConsentRequest", entity, base super::Entity;
    app_display_name: "appDisplayName",
    app_id: "appId" required,
    consent_type: "consentType",
    id: "id" key required,
    pending_scopes: "pendingScopes",
}

mg::derived_from! { AppConsentRequest: super::Entity }

impl AppConsentRequest {
    /// `userConsentRequests`: many [`UserConsentRequest`](super::UserConsentRequest).
    pub const USER_CONSENT_REQUESTS: mg::Nav<
        AppConsentRequest,
        Vec<super::UserConsentRequest>,
    > = mg::Nav::new("userConsentRequests");
}
