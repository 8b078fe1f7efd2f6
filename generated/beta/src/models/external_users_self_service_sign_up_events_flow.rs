// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, an open entity type derived from `microsoft.graph.authenticationEventsFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalusersselfservicesignupeventsflow?view=graph-rest-beta>
    ExternalUsersSelfServiceSignUpEventsFlow "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow" "entity open" : super::AuthenticationEventsFlow;
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `onAttributeCollection`: onAttributeCollectionHandler
    on_attribute_collection "onAttributeCollection": mg::Boxed<super::OnAttributeCollectionHandler>,
    /// `onAttributeCollectionStart`: onAttributeCollectionStartHandler
    on_attribute_collection_start "onAttributeCollectionStart": mg::Boxed<super::OnAttributeCollectionStartHandler>,
    /// `onAttributeCollectionSubmit`: onAttributeCollectionSubmitHandler
    on_attribute_collection_submit "onAttributeCollectionSubmit": mg::Boxed<super::OnAttributeCollectionSubmitHandler>,
    /// `onAuthenticationMethodLoadStart`: onAuthenticationMethodLoadStartHandler
    on_authentication_method_load_start "onAuthenticationMethodLoadStart": mg::Boxed<super::OnAuthenticationMethodLoadStartHandler>,
    /// `onInteractiveAuthFlowStart`: onInteractiveAuthFlowStartHandler
    on_interactive_auth_flow_start "onInteractiveAuthFlowStart": mg::Boxed<super::OnInteractiveAuthFlowStartHandler>,
    /// `onUserCreateStart`: onUserCreateStartHandler
    on_user_create_start "onUserCreateStart": mg::Boxed<super::OnUserCreateStartHandler>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { ExternalUsersSelfServiceSignUpEventsFlow: super::AuthenticationEventsFlow, super::Entity }
