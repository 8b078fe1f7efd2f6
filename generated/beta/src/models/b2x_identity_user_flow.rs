// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.b2xIdentityUserFlow`, an entity type derived from `microsoft.graph.identityUserFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/b2xidentityuserflow?view=graph-rest-beta>
    B2xIdentityUserFlow "microsoft.graph.b2xIdentityUserFlow" "entity" : super::IdentityUserFlow;
    /// `apiConnectorConfiguration`: userFlowApiConnectorConfiguration
    api_connector_configuration "apiConnectorConfiguration": mg::Boxed<super::UserFlowApiConnectorConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userFlowType`: userFlowType, not null
    user_flow_type "userFlowType" "r": mg::Open<super::UserFlowType>,
    /// `userFlowTypeVersion`: Single, not null
    user_flow_type_version "userFlowTypeVersion" "r": f32,
}

mg::derived_from! { B2xIdentityUserFlow: super::IdentityUserFlow, super::Entity }

impl B2xIdentityUserFlow {
    /// `identityProviders`: many `identityProvider`
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    pub const IDENTITY_PROVIDERS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityProvider>,
    > = mg::Nav::new("identityProviders");
    /// `languages`: many `userFlowLanguageConfiguration`, contained
    pub const LANGUAGES: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::UserFlowLanguageConfiguration>,
    > = mg::Nav::new("languages");
    /// `userAttributeAssignments`: many `identityUserFlowAttributeAssignment`, contained
    pub const USER_ATTRIBUTE_ASSIGNMENTS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityUserFlowAttributeAssignment>,
    > = mg::Nav::new("userAttributeAssignments");
    /// `userFlowIdentityProviders`: many `identityProviderBase`
    pub const USER_FLOW_IDENTITY_PROVIDERS: mg::Nav<
        B2xIdentityUserFlow,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("userFlowIdentityProviders");
}
