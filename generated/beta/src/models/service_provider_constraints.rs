// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProviderConstraints`, an entity type derived from `microsoft.graph.policyDeletableItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceproviderconstraints?view=graph-rest-beta>
    ServiceProviderConstraints "microsoft.graph.serviceProviderConstraints" "entity" : super::PolicyDeletableItem => ServiceProviderConstraintsKind;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ServiceProviderConstraints: super::PolicyDeletableItem }

/// The types derived from `microsoft.graph.serviceProviderConstraints`.
#[non_exhaustive]
pub enum ServiceProviderConstraintsKind {
    DelegatedAdminServiceProviderConstraints(
        Box<super::DelegatedAdminServiceProviderConstraints>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<ServiceProviderConstraints>),
}

mg::family! {
    ServiceProviderConstraints => ServiceProviderConstraintsKind;
    DelegatedAdminServiceProviderConstraints(super::DelegatedAdminServiceProviderConstraints),
}
