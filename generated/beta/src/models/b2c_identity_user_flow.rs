// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.b2cIdentityUserFlow`, an entity type derived from `microsoft.graph.identityUserFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/b2cidentityuserflow?view=graph-rest-beta>
    B2cIdentityUserFlow "microsoft.graph.b2cIdentityUserFlow" "entity" : super::IdentityUserFlow;
    /// `apiConnectorConfiguration`: userFlowApiConnectorConfiguration
    api_connector_configuration "apiConnectorConfiguration": mg::Boxed<super::UserFlowApiConnectorConfiguration>,
    /// `defaultLanguageTag`: String
    default_language_tag "defaultLanguageTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isLanguageCustomizationEnabled`: Boolean, not null
    is_language_customization_enabled "isLanguageCustomizationEnabled" "r": bool,
    /// `userFlowType`: userFlowType, not null
    user_flow_type "userFlowType" "r": mg::Open<super::UserFlowType>,
    /// `userFlowTypeVersion`: Single, not null
    user_flow_type_version "userFlowTypeVersion" "r": f32,
}

mg::derived_from! { B2cIdentityUserFlow: super::IdentityUserFlow, super::Entity }

impl B2cIdentityUserFlow {
    /// `identityProviders`: many `identityProvider`
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    pub const IDENTITY_PROVIDERS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityProvider>,
    > = mg::Nav::new("identityProviders");
    /// `languages`: many `userFlowLanguageConfiguration`, contained
    pub const LANGUAGES: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::UserFlowLanguageConfiguration>,
    > = mg::Nav::new("languages");
    /// `userAttributeAssignments`: many `identityUserFlowAttributeAssignment`, contained
    pub const USER_ATTRIBUTE_ASSIGNMENTS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityUserFlowAttributeAssignment>,
    > = mg::Nav::new("userAttributeAssignments");
    /// `userFlowIdentityProviders`: many `identityProviderBase`
    pub const USER_FLOW_IDENTITY_PROVIDERS: mg::Nav<
        B2cIdentityUserFlow,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("userFlowIdentityProviders");
}
