// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contract`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta>
    Contract "microsoft.graph.contract" "entity open" : super::DirectoryObject;
    /// `contractType`: String
    contract_type "contractType": String,
    /// `customerId`: Guid
    customer_id "customerId": mg::Guid,
    /// `defaultDomainName`: String
    default_domain_name "defaultDomainName": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Contract: super::DirectoryObject, super::Entity }
