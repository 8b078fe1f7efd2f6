// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConsentApprovalRoute`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-beta>
    AppConsentApprovalRoute "microsoft.graph.appConsentApprovalRoute" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AppConsentApprovalRoute: super::Entity }

impl AppConsentApprovalRoute {
    /// `appConsentRequests`: many `appConsentRequest`, contained
    pub const APP_CONSENT_REQUESTS: mg::Nav<
        AppConsentApprovalRoute,
        Vec<super::AppConsentRequest>,
    > = mg::Nav::new("appConsentRequests");
}
