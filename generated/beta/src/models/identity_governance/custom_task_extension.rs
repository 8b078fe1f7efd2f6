// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.customTaskExtension`][reference], derived from
/// [`CustomCalloutExtension`](crate::models::CustomCalloutExtension).
///
/// Requests: [`CustomTaskExtensionCollection`], for example
/// `graph.identity_governance().lifecycle_workflows().custom_task_extensions()`.
///
/// [`CustomTaskExtensionCollection`]: crate::requests::identity_governance::custom_task_extension::CustomTaskExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-customtaskextension?view=graph-rest-beta
pub struct CustomTaskExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<crate::models::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `callbackConfiguration`.
    pub callback_configuration: mg::Field<
        mg::Boxed<crate::models::CustomExtensionCallbackConfiguration>,
    >,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<crate::models::CustomExtensionClientConfiguration>,
    >,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endpointConfiguration`.
    pub endpoint_configuration: mg::Field<
        mg::Boxed<crate::models::CustomExtensionEndpointConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `replyMode`. Never null.
    pub reply_mode: mg::Field<mg::Open<super::CustomTaskExtensionReplyMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTaskExtension: "microsoft.graph.identityGovernance.customTaskExtension", entity, base crate::models::CustomCalloutExtension;
    authentication_configuration: "authenticationConfiguration",
    callback_configuration: "callbackConfiguration",
    client_configuration: "clientConfiguration",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    reply_mode: "replyMode" required,
}

mg::derived_from! { CustomTaskExtension: crate::models::CustomCalloutExtension, crate::models::Entity }

impl CustomTaskExtension {
    /// `createdBy`: [`User`](crate::models::User).
    pub const CREATED_BY: mg::Nav<CustomTaskExtension, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: [`User`](crate::models::User).
    pub const LAST_MODIFIED_BY: mg::Nav<CustomTaskExtension, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
}
