// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceProviderConstraints`][reference], derived from
/// [`PolicyDeletableItem`](super::PolicyDeletableItem).
///
/// Requests: [`ServiceProviderConstraintsResource`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .partners()
///     .id(id)
///     .service_provider_constraints()
/// ```
///
/// Operations: `restore`.
///
/// [`ServiceProviderConstraintsResource`]: crate::requests::service_provider_constraints::ServiceProviderConstraintsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceproviderconstraints?view=graph-rest-beta
pub struct ServiceProviderConstraints {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceProviderConstraints: "microsoft.graph.serviceProviderConstraints", entity, base super::PolicyDeletableItem, family ServiceProviderConstraintsKind;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { ServiceProviderConstraints: super::PolicyDeletableItem }

/// The types derived from [`ServiceProviderConstraints`].
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
