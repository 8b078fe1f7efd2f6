// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`][reference],
/// derived from [`AuthenticationEventsFlow`](super::AuthenticationEventsFlow).
///
/// Requests: [`ExternalUsersSelfServiceSignUpEventsFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_events_flows()
///     .cast_to_external_users_self_service_sign_up_events_flow()
/// ```
///
/// [`ExternalUsersSelfServiceSignUpEventsFlowCollection`]: crate::requests::external_users_self_service_sign_up_events_flow::ExternalUsersSelfServiceSignUpEventsFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalusersselfservicesignupeventsflow?view=graph-rest-beta
pub struct ExternalUsersSelfServiceSignUpEventsFlow {
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `onAttributeCollection`.
    pub on_attribute_collection: mg::Field<
        mg::Boxed<super::OnAttributeCollectionHandler>,
    >,
    /// `onAttributeCollectionStart`.
    pub on_attribute_collection_start: mg::Field<
        mg::Boxed<super::OnAttributeCollectionStartHandler>,
    >,
    /// `onAttributeCollectionSubmit`.
    pub on_attribute_collection_submit: mg::Field<
        mg::Boxed<super::OnAttributeCollectionSubmitHandler>,
    >,
    /// `onAuthenticationMethodLoadStart`.
    pub on_authentication_method_load_start: mg::Field<
        mg::Boxed<super::OnAuthenticationMethodLoadStartHandler>,
    >,
    /// `onInteractiveAuthFlowStart`.
    pub on_interactive_auth_flow_start: mg::Field<
        mg::Boxed<super::OnInteractiveAuthFlowStartHandler>,
    >,
    /// `onUserCreateStart`.
    pub on_user_create_start: mg::Field<mg::Boxed<super::OnUserCreateStartHandler>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalUsersSelfServiceSignUpEventsFlow: "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", entity open, base super::AuthenticationEventsFlow;
    conditions: "conditions",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    on_attribute_collection: "onAttributeCollection",
    on_attribute_collection_start: "onAttributeCollectionStart",
    on_attribute_collection_submit: "onAttributeCollectionSubmit",
    on_authentication_method_load_start: "onAuthenticationMethodLoadStart",
    on_interactive_auth_flow_start: "onInteractiveAuthFlowStart",
    on_user_create_start: "onUserCreateStart",
    priority: "priority" required,
}

mg::derived_from! { ExternalUsersSelfServiceSignUpEventsFlow: super::AuthenticationEventsFlow, super::Entity }
