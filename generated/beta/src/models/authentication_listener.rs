// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationListener`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationlistener?view=graph-rest-beta>
    AuthenticationListener "microsoft.graph.authenticationListener" "entity abstract" : super::Entity => AuthenticationListenerKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `sourceFilter`: authenticationSourceFilter
    source_filter "sourceFilter": mg::Boxed<super::AuthenticationSourceFilter>,
}

mg::derived_from! { AuthenticationListener: super::Entity }

/// The types derived from `microsoft.graph.authenticationListener`.
#[non_exhaustive]
pub enum AuthenticationListenerKind {
    InvokeUserFlowListener(Box<super::InvokeUserFlowListener>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationListener>),
}

mg::family! {
    AuthenticationListener => AuthenticationListenerKind;
    InvokeUserFlowListener(super::InvokeUserFlowListener),
}
