// @generated
use crate::mg;

/// Entity type [`microsoft.graph.b2xIdentityUserFlow`][reference], derived from
/// [`IdentityUserFlow`](super::IdentityUserFlow).
///
/// Requests: [`B2xIdentityUserFlowCollection`], for example `graph.identity().b2x_user_flows()`.
///
/// [`B2xIdentityUserFlowCollection`]: crate::requests::b2x_identity_user_flow::B2xIdentityUserFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-beta
pub struct B2xIdentityUserFlow {
    /// `apiConnectorConfiguration`.
    pub api_connector_configuration: mg::Field<
        mg::Boxed<super::UserFlowApiConnectorConfiguration>,
    >,
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
    B2xIdentityUserFlow: "microsoft.graph.b2xIdentityUserFlow", entity, base super::IdentityUserFlow;
    api_connector_configuration: "apiConnectorConfiguration",
    id: "id" key required,
    user_flow_type: "userFlowType" required,
    user_flow_type_version: "userFlowTypeVersion" required,
}

mg::derived_from! { B2xIdentityUserFlow: super::IdentityUserFlow, super::Entity }

impl B2xIdentityUserFlow {
    /// `identityProviders`: many [`IdentityProvider`](super::IdentityProvider).
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    pub const IDENTITY_PROVIDERS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityProvider>,
    > = mg::Nav::new("identityProviders");
    /// `languages`: many [`UserFlowLanguageConfiguration`](super::UserFlowLanguageConfiguration).
    pub const LANGUAGES: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::UserFlowLanguageConfiguration>,
    > = mg::Nav::new("languages");
    /// `userAttributeAssignments`: many
    /// [`IdentityUserFlowAttributeAssignment`](super::IdentityUserFlowAttributeAssignment).
    pub const USER_ATTRIBUTE_ASSIGNMENTS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityUserFlowAttributeAssignment>,
    > = mg::Nav::new("userAttributeAssignments");
    /// `userFlowIdentityProviders`: many [`IdentityProviderBase`](super::IdentityProviderBase).
    pub const USER_FLOW_IDENTITY_PROVIDERS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("userFlowIdentityProviders");
}
