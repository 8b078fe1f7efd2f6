// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.tlsInspectionPolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`TlsInspectionPolicyCollection`], for example
/// `graph.network_access().tls_inspection_policies()`.
///
/// [`TlsInspectionPolicyCollection`]: crate::requests::networkaccess::tls_inspection_policy::TlsInspectionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionpolicy?view=graph-rest-beta
pub struct TlsInspectionPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::TlsInspectionPolicySettings>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionPolicy: "microsoft.graph.networkaccess.tlsInspectionPolicy", entity, base super::Policy;
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    settings: "settings" required,
    version: "version" required,
}

mg::derived_from! { TlsInspectionPolicy: super::Policy, crate::models::Entity }

impl TlsInspectionPolicy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<TlsInspectionPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
