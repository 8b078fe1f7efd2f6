// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appScope`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-beta>
    AppScope "microsoft.graph.appScope" "entity" : super::Entity => AppScopeKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AppScope: super::Entity }

/// The types derived from `microsoft.graph.appScope`.
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
