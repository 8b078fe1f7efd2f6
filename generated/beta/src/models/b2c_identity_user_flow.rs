// @generated
use crate::mg;

/// Entity type [`microsoft.graph.b2cIdentityUserFlow`][reference], derived from
/// [`IdentityUserFlow`](super::IdentityUserFlow).
///
/// Requests: [`B2cIdentityUserFlowCollection`], for example `graph.identity().b2c_user_flows()`.
///
/// [`B2cIdentityUserFlowCollection`]: crate::requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/b2cidentityuserflow?view=graph-rest-beta
pub struct B2cIdentityUserFlow {
    /// `apiConnectorConfiguration`.
    pub api_connector_configuration: mg::Field<
        mg::Boxed<super::UserFlowApiConnectorConfiguration>,
    >,
    /// `defaultLanguageTag`.
    pub default_language_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isLanguageCustomizationEnabled`. Never null.
    pub is_language_customization_enabled: mg::Field<bool>,
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
    B2cIdentityUserFlow: "microsoft.graph.b2cIdentityUserFlow", entity, base super::IdentityUserFlow;
    api_connector_configuration: "apiConnectorConfiguration",
    default_language_tag: "defaultLanguageTag",
    id: "id" key required,
    is_language_customization_enabled: "isLanguageCustomizationEnabled" required,
    user_flow_type: "userFlowType" required,
    user_flow_type_version: "userFlowTypeVersion" required,
}

mg::derived_from! { B2cIdentityUserFlow: super::IdentityUserFlow, super::Entity }

impl B2cIdentityUserFlow {
    /// `identityProviders`: many [`IdentityProvider`](super::IdentityProvider).
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    pub const IDENTITY_PROVIDERS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityProvider>,
    > = mg::Nav::new("identityProviders");
    /// `languages`: many [`UserFlowLanguageConfiguration`](super::UserFlowLanguageConfiguration).
    pub const LANGUAGES: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::UserFlowLanguageConfiguration>,
    > = mg::Nav::new("languages");
    /// `userAttributeAssignments`: many
    /// [`IdentityUserFlowAttributeAssignment`](super::IdentityUserFlowAttributeAssignment).
    pub const USER_ATTRIBUTE_ASSIGNMENTS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityUserFlowAttributeAssignment>,
    > = mg::Nav::new("userAttributeAssignments");
    /// `userFlowIdentityProviders`: many [`IdentityProviderBase`](super::IdentityProviderBase).
    pub const USER_FLOW_IDENTITY_PROVIDERS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("userFlowIdentityProviders");
}
