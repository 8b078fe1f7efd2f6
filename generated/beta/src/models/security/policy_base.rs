// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.policyBase`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-policybase?view=graph-rest-beta
pub struct PolicyBase {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyBase: "microsoft.graph.security.policyBase", entity abstract, base crate::models::Entity, family PolicyBaseKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { PolicyBase: crate::models::Entity }

/// The types derived from [`PolicyBase`].
#[non_exhaustive]
pub enum PolicyBaseKind {
    EdiscoveryHoldPolicy(Box<super::EdiscoveryHoldPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyBase>),
}

mg::family! {
    PolicyBase => PolicyBaseKind;
    EdiscoveryHoldPolicy(super::EdiscoveryHoldPolicy),
}
