// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicyLink`, an entity type derived from `microsoft.graph.networkaccess.policyLink`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionpolicylink?view=graph-rest-beta>
    TlsInspectionPolicyLink "microsoft.graph.networkaccess.tlsInspectionPolicyLink" "entity" : super::PolicyLink;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { TlsInspectionPolicyLink: super::PolicyLink, crate::models::Entity }

impl TlsInspectionPolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<TlsInspectionPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
