// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.policyIdentifierDetail`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-policyidentifierdetail?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-12-10, to be removed on 2025-12-01 (revision 2024-12/PrivatePreview:TeamsAdminPolicyAssignmentAPI)"
)]
pub struct PolicyIdentifierDetail {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `policyId`. Never null.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyIdentifierDetail: "microsoft.graph.teamsAdministration.policyIdentifierDetail", entity, base crate::models::Entity;
    id: "id" key required,
    name: "name" required,
    policy_id: "policyId" required,
}

mg::derived_from! { PolicyIdentifierDetail: crate::models::Entity }
