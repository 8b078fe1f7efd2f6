// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appScope`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AppScopeCollection`](crate::requests::app_scope::AppScopeCollection), for example
/// `graph.role_management().cloud_pc().role_assignments().id(id).app_scopes()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-beta
pub struct AppScope {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppScope: "microsoft.graph.appScope", entity, base super::Entity, family AppScopeKind;
    display_name: "displayName",
    id: "id" key required,
    type_: "type",
}

mg::derived_from! { AppScope: super::Entity }

/// The types derived from [`AppScope`].
#[non_exhaustive]
pub enum AppScopeKind {
    CustomAppScope(Box<super::CustomAppScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<AppScope>),
}

mg::family! {
    AppScope => AppScopeKind;
    CustomAppScope(super::CustomAppScope),
}
