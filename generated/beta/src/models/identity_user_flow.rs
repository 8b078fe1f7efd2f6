// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityUserFlow`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`IdentityUserFlowCollection`](crate::requests::identity_user_flow::IdentityUserFlowCollection),
/// for example `graph.identity().user_flows()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-beta
pub struct IdentityUserFlow {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userFlowType`. Never null.
    pub user_flow_type: mg::Field<mg::Open<super::UserFlowType>>,
    /// `userFlowTypeVersion`. Never null.
    pub user_flow_type_version: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityUserFlow: "microsoft.graph.identityUserFlow", entity, base super::Entity, family IdentityUserFlowKind;
    id: "id" key required,
    user_flow_type: "userFlowType" required,
    user_flow_type_version: "userFlowTypeVersion" required,
}

mg::derived_from! { IdentityUserFlow: super::Entity }

/// The types derived from [`IdentityUserFlow`].
#[non_exhaustive]
pub enum IdentityUserFlowKind {
    B2cIdentityUserFlow(Box<super::B2cIdentityUserFlow>),
    B2xIdentityUserFlow(Box<super::B2xIdentityUserFlow>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityUserFlow>),
}

mg::family! {
    IdentityUserFlow => IdentityUserFlowKind;
    B2cIdentityUserFlow(super::B2cIdentityUserFlow),
    B2xIdentityUserFlow(super::B2xIdentityUserFlow),
}
