// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAppScope`, an entity type derived from `microsoft.graph.appScope`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customappscope?view=graph-rest-beta>
    CustomAppScope "microsoft.graph.customAppScope" "entity" : super::AppScope;
    /// `customAttributes`: customAppScopeAttributesDictionary, not null
    custom_attributes "customAttributes" "r": mg::Boxed<super::CustomAppScopeAttributesDictionary>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { CustomAppScope: super::AppScope, super::Entity }
