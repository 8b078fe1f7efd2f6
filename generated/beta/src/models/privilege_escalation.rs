// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegeEscalation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegeEscalationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_privilege_escalation_aws_resource_finding()
///     .privilege_escalation_details()
/// ```
///
/// [`PrivilegeEscalationCollection`]: crate::requests::privilege_escalation::PrivilegeEscalationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegeescalation?view=graph-rest-beta
pub struct PrivilegeEscalation {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegeEscalation: "microsoft.graph.privilegeEscalation", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { PrivilegeEscalation: super::Entity }

impl PrivilegeEscalation {
    /// `actions`: many [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction).
    pub const ACTIONS: mg::Nav<
        PrivilegeEscalation,
        Vec<super::AuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `resources`: many [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const RESOURCES: mg::Nav<
        PrivilegeEscalation,
        Vec<super::AuthorizationSystemResource>,
    > = mg::Nav::new("resources");
}
