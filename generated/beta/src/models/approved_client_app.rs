// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvedClientApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApprovedClientAppCollection`], for example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .approved_client_apps()
/// ```
///
/// [`ApprovedClientAppCollection`]: crate::requests::approved_client_app::ApprovedClientAppCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvedclientapp?view=graph-rest-beta
pub struct ApprovedClientApp {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovedClientApp: "microsoft.graph.approvedClientApp", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ApprovedClientApp: super::Entity }
