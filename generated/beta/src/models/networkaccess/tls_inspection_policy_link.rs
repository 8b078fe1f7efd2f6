// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.tlsInspectionPolicyLink`][reference], derived from
/// [`PolicyLink`](super::PolicyLink).
///
/// Requests: [`TlsInspectionPolicyLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_tls_inspection_policy_link()
/// ```
///
/// [`TlsInspectionPolicyLinkCollection`]: crate::requests::networkaccess::tls_inspection_policy_link::TlsInspectionPolicyLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionpolicylink?view=graph-rest-beta
pub struct TlsInspectionPolicyLink {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionPolicyLink: "microsoft.graph.networkaccess.tlsInspectionPolicyLink", entity, base super::PolicyLink;
    id: "id" key required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { TlsInspectionPolicyLink: super::PolicyLink, crate::models::Entity }

impl TlsInspectionPolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<TlsInspectionPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
