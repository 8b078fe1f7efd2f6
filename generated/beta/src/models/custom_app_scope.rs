// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customAppScope`][reference], derived from
/// [`AppScope`](super::AppScope).
///
/// Requests:
/// [`CustomAppScopeCollection`](crate::requests::custom_app_scope::CustomAppScopeCollection), for
/// example `graph.role_management().defender().custom_app_scopes()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/customappscope?view=graph-rest-beta
pub struct CustomAppScope {
    /// `customAttributes`. Never null.
    pub custom_attributes: mg::Field<
        mg::Boxed<super::CustomAppScopeAttributesDictionary>,
    >,
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
    CustomAppScope: "microsoft.graph.customAppScope", entity, base super::AppScope;
    custom_attributes: "customAttributes" required,
    display_name: "displayName",
    id: "id" key required,
    type_: "type",
}

mg::derived_from! { CustomAppScope: super::AppScope, super::Entity }
