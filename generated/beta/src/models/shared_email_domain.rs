// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedEmailDomain`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharedEmailDomainCollection`], for example
/// `graph.directory().shared_email_domains()`.
///
/// [`SharedEmailDomainCollection`]: crate::requests::shared_email_domain::SharedEmailDomainCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharedemaildomain?view=graph-rest-beta
pub struct SharedEmailDomain {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `provisioningStatus`.
    pub provisioning_status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedEmailDomain: "microsoft.graph.sharedEmailDomain", entity, base super::Entity;
    id: "id" key required,
    provisioning_status: "provisioningStatus",
}

mg::derived_from! { SharedEmailDomain: super::Entity }
