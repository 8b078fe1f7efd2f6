// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appConsentApprovalRoute`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppConsentApprovalRouteResource`], for example
/// `graph.identity_governance().app_consent()`.
///
/// [`AppConsentApprovalRouteResource`]: crate::requests::app_consent_approval_route::AppConsentApprovalRouteResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-beta
pub struct AppConsentApprovalRoute {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConsentApprovalRoute: "microsoft.graph.appConsentApprovalRoute", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AppConsentApprovalRoute: super::Entity }

impl AppConsentApprovalRoute {
    /// `appConsentRequests`: many [`AppConsentRequest`](super::AppConsentRequest).
    pub const APP_CONSENT_REQUESTS: mg::Nav<
        AppConsentApprovalRoute,
        Vec<super::AppConsentRequest>,
    > = mg::Nav::new("appConsentRequests");
}
