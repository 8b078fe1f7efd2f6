// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userProtectionScopeContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserProtectionScopeContainerResource`], for example
/// `graph.me().data_security_and_governance().protection_scopes()`.
///
/// Operations: `compute`.
///
/// [`UserProtectionScopeContainerResource`]: crate::requests::user_protection_scope_container::UserProtectionScopeContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userprotectionscopecontainer?view=graph-rest-beta
pub struct UserProtectionScopeContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserProtectionScopeContainer: "microsoft.graph.userProtectionScopeContainer", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserProtectionScopeContainer: super::Entity }
