// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.security`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SecurityResource`](crate::requests::security::security::SecurityResource), for
/// example `graph.me().security()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-security?view=graph-rest-beta
pub struct Security {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Security: "microsoft.graph.security.security", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Security: crate::models::Entity }

impl Security {
    /// `informationProtection`: [`InformationProtection`](super::InformationProtection).
    pub const INFORMATION_PROTECTION: mg::Nav<Security, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
}
