// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantMailTipsLimited`][reference], derived from
/// [`M365CapabilityBase`](super::M365CapabilityBase).
///
/// Requests: [`CrossTenantMailTipsLimitedCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_mail_tips_limited()
/// ```
///
/// [`CrossTenantMailTipsLimitedCollection`]: crate::requests::cross_tenant_mail_tips_limited::CrossTenantMailTipsLimitedCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantmailtipslimited?view=graph-rest-beta
pub struct CrossTenantMailTipsLimited {
    /// `inboundAccess`.
    pub inbound_access: mg::Field<mg::Boxed<super::M365CapabilityInboundAccess>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantMailTipsLimited: "microsoft.graph.crossTenantMailTipsLimited", entity, base super::M365CapabilityBase;
    inbound_access: "inboundAccess",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" key required,
}

mg::derived_from! { CrossTenantMailTipsLimited: super::M365CapabilityBase }
