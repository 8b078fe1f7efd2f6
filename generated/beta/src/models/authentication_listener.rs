// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.authenticationListener`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationlistener?view=graph-rest-beta
pub struct AuthenticationListener {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `sourceFilter`.
    pub source_filter: mg::Field<mg::Boxed<super::AuthenticationSourceFilter>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationListener: "microsoft.graph.authenticationListener", entity abstract, base super::Entity, family AuthenticationListenerKind;
    id: "id" key required,
    priority: "priority" required,
    source_filter: "sourceFilter",
}

mg::derived_from! { AuthenticationListener: super::Entity }

/// The types derived from [`AuthenticationListener`].
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
