// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceapp?view=graph-rest-beta>
    ServiceApp "microsoft.graph.serviceApp" "entity" : super::Entity;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `effectiveDateTime`: DateTimeOffset
    effective_date_time "effectiveDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `registrationDateTime`: DateTimeOffset
    registration_date_time "registrationDateTime": mg::DateTimeOffset,
    /// `status`: serviceAppStatus
    status "status": mg::Open<super::ServiceAppStatus>,
}

mg::derived_from! { ServiceApp: super::Entity }
