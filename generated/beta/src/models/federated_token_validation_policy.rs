// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.federatedTokenValidationPolicy`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`FederatedTokenValidationPolicyCollection`], for example
/// `graph.directory_objects().cast_to_federated_token_validation_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`FederatedTokenValidationPolicyCollection`]: crate::requests::federated_token_validation_policy::FederatedTokenValidationPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/federatedtokenvalidationpolicy?view=graph-rest-beta
pub struct FederatedTokenValidationPolicy {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `validatingDomains`. Never null.
    pub validating_domains: mg::Field<mg::Boxed<super::ValidatingDomains>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FederatedTokenValidationPolicy: "microsoft.graph.federatedTokenValidationPolicy", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    validating_domains: "validatingDomains" required,
}

mg::derived_from! { FederatedTokenValidationPolicy: super::DirectoryObject, super::Entity }
