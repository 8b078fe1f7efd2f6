// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.federatedTokenValidationPolicy`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/federatedtokenvalidationpolicy?view=graph-rest-beta>
    FederatedTokenValidationPolicy "microsoft.graph.federatedTokenValidationPolicy" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `validatingDomains`: validatingDomains, not null
    validating_domains "validatingDomains" "r": mg::Boxed<super::ValidatingDomains>,
}

mg::derived_from! { FederatedTokenValidationPolicy: super::DirectoryObject, super::Entity }
