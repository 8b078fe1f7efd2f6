// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invokeUserFlowListener`, an entity type derived from `microsoft.graph.authenticationListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/invokeuserflowlistener?view=graph-rest-beta>
    InvokeUserFlowListener "microsoft.graph.invokeUserFlowListener" "entity" : super::AuthenticationListener;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `sourceFilter`: authenticationSourceFilter
    source_filter "sourceFilter": mg::Boxed<super::AuthenticationSourceFilter>,
}

mg::derived_from! { InvokeUserFlowListener: super::AuthenticationListener, super::Entity }

impl InvokeUserFlowListener {
    /// `userFlow`: `b2xIdentityUserFlow`
    pub const USER_FLOW: mg::Nav<InvokeUserFlowListener, super::B2xIdentityUserFlow> = mg::Nav::new(
        "userFlow",
    );
}
