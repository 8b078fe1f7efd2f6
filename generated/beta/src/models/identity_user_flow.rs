// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityUserFlow`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-beta>
    IdentityUserFlow "microsoft.graph.identityUserFlow" "entity" : super::Entity => IdentityUserFlowKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userFlowType`: userFlowType, not null
    user_flow_type "userFlowType" "r": mg::Open<super::UserFlowType>,
    /// `userFlowTypeVersion`: Single, not null
    user_flow_type_version "userFlowTypeVersion" "r": f32,
}

mg::derived_from! { IdentityUserFlow: super::Entity }

/// The types derived from `microsoft.graph.identityUserFlow`.
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
