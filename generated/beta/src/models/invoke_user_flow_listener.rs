// @generated
use crate::mg;

/// Entity type [`microsoft.graph.invokeUserFlowListener`][reference], derived from
/// [`AuthenticationListener`](super::AuthenticationListener).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/invokeuserflowlistener?view=graph-rest-beta
pub struct InvokeUserFlowListener {
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
    InvokeUserFlowListener: "microsoft.graph.invokeUserFlowListener", entity, base super::AuthenticationListener;
    id: "id" key required,
    priority: "priority" required,
    source_filter: "sourceFilter",
}

mg::derived_from! { InvokeUserFlowListener: super::AuthenticationListener, super::Entity }

impl InvokeUserFlowListener {
    /// `userFlow`: [`B2xIdentityUserFlow`](super::B2xIdentityUserFlow).
    pub const USER_FLOW: mg::Nav<InvokeUserFlowListener, super::B2xIdentityUserFlow> = mg::Nav::new(
        "userFlow",
    );
}
