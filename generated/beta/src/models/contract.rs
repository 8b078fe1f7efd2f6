// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.contract`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`ContractCollection`](crate::requests::contract::ContractCollection), for example
/// `graph.contracts()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta
pub struct Contract {
    /// `contractType`.
    pub contract_type: mg::Field<String>,
    /// `customerId`.
    pub customer_id: mg::Field<mg::Guid>,
    /// `defaultDomainName`.
    pub default_domain_name: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Contract: "microsoft.graph.contract", entity open, base super::DirectoryObject;
    contract_type: "contractType",
    customer_id: "customerId",
    default_domain_name: "defaultDomainName",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { Contract: super::DirectoryObject, super::Entity }
