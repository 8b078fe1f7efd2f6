// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.identitySecurityDefaultsEnforcementPolicy`][reference],
/// derived from [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`IdentitySecurityDefaultsEnforcementPolicyCollection`], for example
/// `graph.directory_objects().cast_to_identity_security_defaults_enforcement_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`IdentitySecurityDefaultsEnforcementPolicyCollection`]: crate::requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy?view=graph-rest-beta
pub struct IdentitySecurityDefaultsEnforcementPolicy {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentitySecurityDefaultsEnforcementPolicy: "microsoft.graph.identitySecurityDefaultsEnforcementPolicy", entity open, base super::PolicyBase;
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
}

mg::derived_from! { IdentitySecurityDefaultsEnforcementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
